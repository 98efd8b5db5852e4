// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorerrowdata.h"

#include "core/async/visibletext.h"
#include "core/client/admin/adminrequest.h"
#include "core/query/quoting.h"
#include "ui/connections/connectionmark.h"
#include "ui/connections/profilemodel.h"
#include "ui/explorer/explorermodel.h"

namespace penstock {

namespace {

using Kind = ExplorerNode::Kind;

QStringList policiesOf(const ExplorerNode &entry)
{
    const ExplorerNode *const database = entry.ancestor(Kind::Database);
    QStringList names;
    if (!database)
        return names;
    for (const auto &row : database->children) {
        if (row->kind != Kind::RetentionPolicy) // they are the first rows
            break;
        names += row->name;
    }
    return names.size() > 1 ? names : QStringList();
}

QVariant dropOf(const ExplorerNode &entry)
{
    const ExplorerNode *const connection = entry.ancestor(Kind::Connection);
    const bool isMeant = entry.kind == Kind::Database || entry.kind == Kind::Measurement;
    if (!isMeant || !connection || !connection->session || connection->session->state() != Session::State::Open ||
        entry.language() == Language::InfluxQl)
        return {};
    const auto drop =
        entry.kind == Kind::Database ? AdminRequest::Kind::DropDatabase : AdminRequest::Kind::DropMeasurement;
    return supports(drop, connection->session->info()) ? QVariant(int(drop)) : QVariant();
}

} // namespace

QVariant explorerRowData(const ExplorerNode &entry, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return visibleText(entry.name);
    case Qt::EditRole: // as it is called, for statements
        return entry.name;
    case Qt::DecorationRole:
        return entry.icon();
    case Qt::ToolTipRole:
        if (entry.kind == Kind::More)
            return ExplorerModel::tr(
                "There are more names than are shown. Double-click or press Enter for the next ones.");
        if (entry.kind == Kind::Problem)
            return entry.error.toText();
        if (entry.session && entry.session->profile().isUnverified())
            return ExplorerModel::tr("%1 (%2)").arg(entry.name, unverifiedText());
        return visibleText(entry.detail.isEmpty() ? entry.name
                                                  : ExplorerModel::tr("%1 (%2)").arg(entry.name, entry.detail));
    case Qt::AccessibleDescriptionRole:
    case ExplorerModel::DetailRole:
        return visibleText(entry.detail);
    case ExplorerModel::KindRole:
        return int(entry.kind);
    case ExplorerModel::ProfileIdRole:
        if (const ExplorerNode *connection = entry.ancestor(Kind::Connection); connection && connection->session)
            return connection->session->profile().id;
        return {};
    case ExplorerModel::GroupPathRole:
        return entry.kind == Kind::Group ? entry.groupPath() : QString();
    case ExplorerModel::ColourRole:
        if (entry.session && connectionColour(entry.session->profile()).isValid())
            return connectionColour(entry.session->profile()).name();
        return QString();
    case ExplorerModel::DatabaseRole:
        if (const ExplorerNode *database = entry.ancestor(Kind::Database))
            return database->name;
        return {};
    case ExplorerModel::MeasurementRole:
        if (const ExplorerNode *measurement = entry.ancestor(Kind::Measurement))
            return measurement->name;
        return {};
    case ExplorerModel::LanguageRole:
        return int(entry.language());
    case ExplorerModel::QuotedRole:
        if (!entry.isName() || entry.kind == Kind::Connection)
            return {};
        return entry.kind == Kind::TagValue ? quoteString(entry.name, entry.language())
                                            : quoteIdentifier(entry.name, entry.language());
    case ExplorerModel::PoliciesRole:
        return policiesOf(entry);
    case ExplorerModel::DropRole:
        return dropOf(entry);
    default:
        return {};
    }
}

} // namespace penstock
