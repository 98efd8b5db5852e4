// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorernode.h"

#include "ui/common/theme.h"

#include <algorithm>

namespace penstock {

namespace {

/// Each type looks different.
QString fieldIcon(const QString &type)
{
    if (type == u"float")
        return QStringLiteral("field-float");
    if (type == u"string")
        return QStringLiteral("field-text");
    if (type == u"boolean")
        return QStringLiteral("field-boolean");
    return QStringLiteral("field"); // whole numbers
}

} // namespace

int ExplorerNode::row() const
{
    if (!parent)
        return 0;
    const Children &rows = parent->children;
    if (m_row >= rows.size() || rows[m_row].get() != this)
        m_row = std::size_t(std::ranges::find(rows, this, &std::unique_ptr<ExplorerNode>::get) - rows.begin());
    return int(m_row);
}

QString ExplorerNode::groupPath() const
{
    const ExplorerNode *const group = ancestor(Kind::Group);
    if (!group)
        return {};
    const QString around = group->parent->groupPath();
    return around.isEmpty() ? group->name : around + u'/' + group->name;
}

void ExplorerNode::describeServer()
{
    detail.clear();
    if (!session || session->state() != Session::State::Open)
        return;
    const ServerInfo &info = session->info();
    detail = info.version;
    // Buckets are those of one organization.
    const QString &organization = session->profile().organization;
    if (info.flavour == Flavour::V2 && !organization.isEmpty())
        detail += QStringLiteral(" · ") + organization;
}

QIcon ExplorerNode::icon() const
{
    switch (kind) {
    case Kind::Group:
        return themedIcon(QStringLiteral("folder"), ThemeRole::Muted);
    case Kind::Connection:
        if (session && session->profile().isUnverified())
            return themedIcon(QStringLiteral("warning"), ThemeRole::Error);
        return themedIcon(session && session->profile().isLocal() ? QStringLiteral("local-server")
                                                                  : QStringLiteral("server"));
    case Kind::Database:
        return themedIcon(QStringLiteral("database"));
    case Kind::RetentionPolicy:
        return themedIcon(QStringLiteral("retention"), ThemeRole::Muted);
    case Kind::Measurement:
        return themedIcon(QStringLiteral("measurement"), ThemeRole::Accent);
    case Kind::Tag:
        return themedIcon(QStringLiteral("tag"), ThemeRole::Muted);
    case Kind::Field:
        return themedIcon(fieldIcon(detail), ThemeRole::Muted);
    case Kind::More:
        return themedIcon(QStringLiteral("more"), ThemeRole::Accent);
    case Kind::Problem:
        return themedIcon(QStringLiteral("error"), ThemeRole::Error);
    case Kind::Root:
    case Kind::TagValue:
    case Kind::Loading:
    case Kind::Nothing:
        break;
    }
    return {};
}

Language ExplorerNode::language() const
{
    const ExplorerNode *const connection = ancestor(Kind::Connection);
    if (!connection || !connection->session || connection->session->state() != Session::State::Open)
        return Language::InfluxQl;
    const QList<Language> &languages = connection->session->info().capabilities.languages;
    return languages.isEmpty() ? Language::InfluxQl : languages.first();
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
