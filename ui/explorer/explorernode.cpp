// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorernode.h"

#include <algorithm>

namespace penstock {

int ExplorerNode::row() const
{
    if (!parent)
        return 0;
    const auto found = std::ranges::find(parent->children, this, &std::unique_ptr<ExplorerNode>::get);
    return int(found - parent->children.begin());
}

ExplorerNode *ExplorerNode::ancestor(Kind wanted)
{
    ExplorerNode *node = this;
    while (node && node->kind != wanted)
        node = node->parent;
    return node;
}

ExplorerNode *ExplorerNode::child(Kind wanted, const QString &wantedName) const
{
    for (const auto &node : children) {
        if (node->kind == wanted && node->name == wantedName)
            return node.get();
    }
    return nullptr;
}

} // namespace penstock
