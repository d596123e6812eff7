//! The category tree of a snapshot, made from the paths of its products. Knows no query.

use crate::{
    columns::{Texts, count},
    snapshot::split_path,
};

/// The categories, a parent before its children and siblings by code.
pub(crate) struct Categories {
    nodes: Vec<Category>,
    /// The node of each path in the snapshot's dictionary; `None` for the empty path.
    leaves: Vec<Option<u32>>,
}

/// One category.
pub(crate) struct Category {
    pub(crate) code: String,
    pub(crate) label: String,
    pub(crate) parent: Option<u32>,
    /// How many are above it.
    pub(crate) depth: u32,
}

impl Categories {
    /// Takes the dictionary of paths, which is sorted: paths that begin alike are neighbours.
    pub(crate) fn new(paths: &Texts) -> Self {
        let (mut nodes, mut leaves) = (Vec::<Category>::new(), Vec::new());
        let mut open: Vec<u32> = Vec::new();
        for path in paths.iter() {
            let mut depth = 0;
            for (code, label) in split_path(path) {
                let same = open.get(depth).and_then(|node| nodes.get(*node as usize));
                if !same.is_some_and(|node| node.code == code && node.label == label) {
                    open.truncate(depth);
                    let parent = open.last().copied();
                    open.push(count(nodes.len()));
                    nodes.push(Category {
                        code: code.into(),
                        label: label.into(),
                        parent,
                        depth: count(depth),
                    });
                }
                depth += 1;
            }
            leaves.push(depth.checked_sub(1).and_then(|last| open.get(last).copied()));
            open.truncate(depth);
        }
        Self { nodes, leaves }
    }

    pub(crate) fn nodes(&self) -> &[Category] {
        &self.nodes
    }

    /// The node of a path in the dictionary.
    pub(crate) fn leaf(&self, path: usize) -> Option<usize> {
        self.leaves.get(path).copied().flatten().map(|node| node as usize)
    }

    /// For each path in the dictionary, whether it leads to or through one of `codes`.
    pub(crate) fn within(&self, codes: &[String]) -> Vec<bool> {
        let mut chosen: Vec<bool> = Vec::with_capacity(self.nodes.len());
        for node in &self.nodes {
            let above = node.parent.is_some_and(|parent| chosen[parent as usize]);
            chosen.push(above || codes.contains(&node.code));
        }
        self.leaves.iter().map(|leaf| leaf.is_some_and(|node| chosen[node as usize])).collect()
    }
}
