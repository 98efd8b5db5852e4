// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/schema/schemarequest.h"
#include "ui/explorer/explorernode.h"

#include <QCoreApplication>
#include <QList>

namespace penstock {

/// What lies below a row of the explorer: the names that its session knows, or one note instead of them.
struct ExplorerBranch
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ExplorerBranch)

public:
    ExplorerNode::Fetch fetch = ExplorerNode::Fetch::Never;
    ExplorerNode::Children rows{}; ///< none while Never

    /// What is known now; the session fetches what is not, and tells by SessionList::schemaChanged().
    static ExplorerBranch ask(ExplorerNode &row);

    /// What the row's session must be asked for its names; the row is no connection that is closed.
    static QList<SchemaRequest> requests(const ExplorerNode &row);

private:
    void note(ExplorerNode &row, ExplorerNode::Fetch state, ExplorerNode::Kind kind, const QString &text,
              const Error &error = {});
    void askCache(ExplorerNode &row, Session &session);
};

} // namespace penstock
