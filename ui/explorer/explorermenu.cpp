// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorermenu.h"

#include "core/query/quoting.h"
#include "ui/common/theme.h"
#include "ui/explorer/explorerfilter.h"
#include "ui/explorer/explorermodel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QTreeView>

namespace penstock {

namespace {

constexpr int firstRows = 1000;

QString textOf(const QModelIndex &index, ExplorerModel::Role role)
{
    return index.data(role).toString();
}

} // namespace

ExplorerMenu::ExplorerMenu(QTreeView &tree, const ExplorerFilter &filter, ExplorerModel &model, QObject *parent)
    : QObject(parent), m_tree(tree), m_filter(filter), m_model(model)
{
    m_refresh = new QAction(themedIcon(QStringLiteral("refresh")), tr("&Refresh"), &tree);
    m_refresh->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    m_refresh->setShortcutContext(Qt::WidgetShortcut);
    tree.addAction(m_refresh);
    connect(m_refresh, &QAction::triggered, this, [this] { m_model.refresh(m_filter.mapToSource(current())); });
}

void ExplorerMenu::popUp(const QPoint &globalPosition)
{
    const QModelIndex index = current();
    const ExplorerNode::Kind kind = ExplorerModel::kind(index);
    auto *menu = new QMenu(&m_tree);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu, this](const QString &icon, const QString &text, auto action) {
        connect(menu->addAction(themedIcon(icon), text), &QAction::triggered, this, action);
    };
    const QString name = index.data(Qt::EditRole).toString();
    const QString profileId = textOf(index, ExplorerModel::ProfileIdRole);
    const QString database = textOf(index, ExplorerModel::DatabaseRole);
    if (kind == ExplorerNode::Kind::Connection || kind == ExplorerNode::Kind::Database) {
        add(QStringLiteral("plus"), tr("&New query here"),
            [this, profileId, database] { Q_EMIT newQueryRequested(profileId, database); });
        add(QStringLiteral("server"), tr("&Use for the current query"),
            [this, profileId, database] { Q_EMIT targetChosen(profileId, database); });
        menu->addSeparator();
    }
    if (kind == ExplorerNode::Kind::Measurement) {
        add(QStringLiteral("table"), tr("Show &first rows"),
            [this, place = QPersistentModelIndex(index)] { showFirstRows(place); });
        add(QStringLiteral("columns"), tr("&Describe"), [this] { describe(); });
        menu->addSeparator();
    }
    if (kind >= ExplorerNode::Kind::Connection && kind <= ExplorerNode::Kind::Field) {
        add(QStringLiteral("copy"), tr("&Copy name"), [name] { QGuiApplication::clipboard()->setText(name); });
        if (kind != ExplorerNode::Kind::Connection)
            add(QStringLiteral("edit"), tr("&Insert name"),
                [this, name] { Q_EMIT insertRequested(quoteIdentifier(name)); });
    }
    if (kind == ExplorerNode::Kind::Problem) {
        add(QStringLiteral("copy"), tr("&Copy message"),
            [text = index.data(Qt::ToolTipRole).toString()] { QGuiApplication::clipboard()->setText(text); });
    }
    menu->addAction(m_refresh);
    if (!profileId.isEmpty()) {
        menu->addSeparator();
        add(QStringLiteral("import"), tr("I&mport CSV here…"),
            [this, profileId, database] { Q_EMIT importRequested(profileId, database); });
        add(QStringLiteral("settings"), tr("&Edit connection…"),
            [this, profileId] { Q_EMIT connectionManagerRequested(profileId); });
    }
    menu->popup(globalPosition);
}

void ExplorerMenu::showFirstRows(const QModelIndex &measurement)
{
    requestStatement(measurement, QStringLiteral("SELECT * FROM %1 LIMIT %2")
                                      .arg(quoteIdentifier(textOf(measurement, ExplorerModel::MeasurementRole)))
                                      .arg(firstRows));
}

QModelIndex ExplorerMenu::current() const
{
    return m_tree.currentIndex();
}

void ExplorerMenu::describe()
{
    const QString name = quoteIdentifier(textOf(current(), ExplorerModel::MeasurementRole));
    requestStatement(current(), QStringLiteral("SHOW FIELD KEYS FROM %1; SHOW TAG KEYS FROM %1").arg(name));
}

void ExplorerMenu::requestStatement(const QModelIndex &index, const QString &statement)
{
    Q_EMIT statementRequested(textOf(index, ExplorerModel::ProfileIdRole), textOf(index, ExplorerModel::DatabaseRole),
                              statement, true);
}

} // namespace penstock
