// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/admin/adminfield.h"

#include <QList>

#include <optional>

namespace penstock {

/// What an operation shows or changes; a page of the administration has one or two of them.
enum class AdminListing {
    Databases,
    RetentionPolicies,
    Measurements,
    ContinuousQueries,
    Subscriptions,
    Users,
    Grants,
    Tokens,
    Shards,
    ShardGroups,
    Queries,
    Statistics,
    Diagnostics,
    Organizations,
    Mappings,
    Tasks,
    TaskRuns,
    Caches,
};

/// The description of one operation: the command line's actions, their checks and help, and the forms of the window are
/// made from it.
struct AdminOperation
{
    /// A field that the operation has.
    struct Use
    {
        AdminField field;
        bool isRequired; ///< where only some kinds of servers need it: by those; see fieldsOf()
        /// There is no choice: the server has it so, or not at all.
        bool isFixed = false;
    };

    AdminRequest::Kind kind;
    QLatin1String name;   ///< of the command line's action
    AdminListing listing; ///< which it tells or changes: to be listed anew after it
    bool isList = false;  ///< it tells rows and does nothing else
    QString title;        ///< adminTitle()
    QString button;       ///< "Create…", where the listing says of what
    QString help;         ///< what it does, a sentence
    QString danger;       ///< of destructive ones: what is lost
    QList<Use> fields;    ///< of any kind of server
};

AdminOperation adminOperation(AdminRequest::Kind kind);

/// The one whose action is called that.
std::optional<AdminRequest::Kind> adminKindOf(const QString &name);

/// The fields that this server has, in the order of a form; required where it needs them.
QList<AdminOperation::Use> fieldsOf(AdminRequest::Kind kind, const ServerInfo &server);

/// What the field is called in a form: the name of a user is "User".
QString fieldLabel(AdminRequest::Kind kind, AdminField field, const ServerInfo &server);
/// The same of any operation: "Bucket" of 2.x, "Table" of 3.x.
QString fieldLabel(AdminField field, const ServerInfo &server);

/// What it does and what is lost, in that server's words and without those of others.
QString adminHelp(AdminRequest::Kind kind, const ServerInfo &server);
QString adminDanger(AdminRequest::Kind kind, const ServerInfo &server);

/// What helps when nobody knows whether it was done, for what has no list that tells; a sentence. Empty: its list
/// tells.
QString adminUnanswered(AdminRequest::Kind kind);

/// Whether names that a SchemaCache keeps may be others afterwards.
bool changesNames(AdminRequest::Kind kind);

} // namespace penstock
