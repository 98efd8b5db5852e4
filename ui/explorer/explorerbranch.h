// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/schema/schemarequest.h"
#include "ui/explorer/explorernode.h"

#include <QCoreApplication>
#include <QList>

namespace penstock {

/// What lies below a row of the explorer: the names that its session knows, as many as a page has, or one note instead
/// of them.
struct ExplorerBranch
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ExplorerBranch)

public:
    ExplorerNode::Fetch fetch = ExplorerNode::Fetch::Never;
    ExplorerNode::Children rows{}; ///< none while Never
    bool isCut = false;            ///< more names are known than there are rows

    /// What is known now; the session fetches what is not, and tells by SessionList::schemaChanged(). Where there are
    /// more names than a page has, those that have the text in them. `skip`: without the first ones of the longest
    /// list, for who has them already.
    static ExplorerBranch ask(ExplorerNode &row, const QString &filter = {}, qsizetype skip = 0);

    /// What the row's session must be asked for its names; the row is no connection that is closed.
    static QList<SchemaRequest> requests(const ExplorerNode &row);
    /// An answer that changes what lies below the row.
    static bool concerns(const ExplorerNode &row, const SchemaRequest &request);

    /// How many names are shown at most once somebody wants to see more.
    static qsizetype nextMost(const ExplorerNode &row);

private:
    explicit ExplorerBranch(qsizetype skip) : m_skip(skip) {}

    void note(ExplorerNode &row, ExplorerNode::Fetch state, ExplorerNode::Kind kind, const QString &text,
              const Error &error = {});
    void askCache(ExplorerNode &row, Session &session, const QString &filter);
    void add(ExplorerNode &row, const SchemaRequest &request, const QList<SchemaItem> &items, const QString &filter);
    void addMore(ExplorerNode &row, qsizetype shown, std::optional<qint64> total);

    qsizetype m_skip = 0; // measurements
};

} // namespace penstock
