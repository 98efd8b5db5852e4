// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"
#include "core/query/language.h"
#include "core/session/session.h"

#include <QIcon>
#include <QPointer>

#include <memory>
#include <vector>

namespace penstock {

/// One row of the explorer's tree.
struct ExplorerNode
{
    enum class Kind {
        Root,
        Group, ///< of connections
        Connection,
        Database,
        RetentionPolicy,
        Measurement,
        Tag,
        Field,
        TagValue,
        Loading,
        More, ///< there are more names than rows; it brings the next ones
        Problem,
        Nothing
    };
    enum class Fetch { Never, Running, Done, Failed };
    using Children = std::vector<std::unique_ptr<ExplorerNode>>;

    ExplorerNode(Kind theKind, const QString &theName, ExplorerNode *theParent)
        : kind(theKind), name(theName), parent(theParent)
    {
    }

    Kind kind;
    QString name;
    QString detail; ///< a field's type, a server's version, how long a policy or bucket keeps its data
    ExplorerNode *parent = nullptr;
    Children children;
    Fetch fetch = Fetch::Never;
    QPointer<Session> session; ///< of a connection
    Error error;               ///< of a problem
    bool isCut = false;        ///< more names are known than there are rows below it
    qsizetype most = 0;        ///< names below it that are shown at most; 0: the first page

    bool isName() const { return kind >= Kind::Connection && kind <= Kind::TagValue; }
    bool isNote() const { return kind >= Kind::Loading; }
    bool mayHaveChildren() const { return kind <= Kind::Tag && kind != Kind::RetentionPolicy; }
    Language language() const; ///< that its server is usually asked in
    bool holdsConnections() const { return kind <= Kind::Group; }
    QString groupPath() const; ///< "plant 3/line 2" of a group, or of what lies in it; empty: in none
    int row() const;
    void describeServer();               ///< as its session knows it; of a connection
    QIcon icon() const;                  ///< null for notes that are no problem
    ExplorerNode *ancestor(Kind wanted); ///< this node or the one above it of that kind; null: none
    const ExplorerNode *ancestor(Kind wanted) const { return const_cast<ExplorerNode *>(this)->ancestor(wanted); }
    ExplorerNode *child(Kind wanted, const QString &wantedName) const;

private:
    mutable std::size_t m_row = 0; ///< where it was last: a parent may have a hundred thousand children
};

} // namespace penstock
