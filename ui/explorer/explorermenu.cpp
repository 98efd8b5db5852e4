// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorermenu.h"

#include "ui/common/keymap.h"
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

QString textOf(const QModelIndex &index, ExplorerModel::Role role)
{
    return index.data(role).toString();
}

LookPlace placeOf(const QModelIndex &index)
{
    LookPlace place{.database = textOf(index, ExplorerModel::DatabaseRole),
                    .measurement = textOf(index, ExplorerModel::MeasurementRole),
                    .policies = index.data(ExplorerModel::PoliciesRole).toStringList()};
    const QString name = index.data(Qt::EditRole).toString();
    const ExplorerNode::Kind kind = ExplorerModel::kind(index);
    if (kind == ExplorerNode::Kind::RetentionPolicy)
        place.policy = name;
    else if (kind == ExplorerNode::Kind::Tag)
        place.tag = name;
    else if (kind == ExplorerNode::Kind::Field)
        place.field = name;
    return place;
}

Language languageOf(const QModelIndex &index)
{
    return Language(index.data(ExplorerModel::LanguageRole).toInt());
}

} // namespace

ExplorerMenu::ExplorerMenu(QTreeView &tree, const ExplorerFilter &filter, ExplorerModel &model, QObject *parent)
    : QObject(parent), m_tree(tree), m_filter(filter), m_model(model)
{
    m_refresh = new QAction(themedIcon(QStringLiteral("refresh")), tr("&Refresh"), &tree);
    m_refresh->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    m_refresh->setShortcutContext(Qt::WidgetShortcut);
    nameKeys(m_refresh, QStringLiteral("explorer.refresh"));
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
    switch (kind) {
    case ExplorerNode::Kind::Database:
        addLook(*menu, QStringLiteral("search"), tr("Count &series"), Look::Cardinality);
        break;
    case ExplorerNode::Kind::Measurement:
        addLook(*menu, QStringLiteral("plus"), tr("&New query"), Look::FirstRows, false);
        addLook(*menu, QStringLiteral("table"), tr("Show &first rows"), Look::FirstRows);
        addLook(*menu, QStringLiteral("columns"), tr("&Describe"), Look::Describe);
        addLook(*menu, QStringLiteral("clock"), tr("Show time s&pan"), Look::TimeSpan);
        addLook(*menu, QStringLiteral("search"), tr("Show &series"), Look::Cardinality);
        break;
    case ExplorerNode::Kind::Tag:
        addLook(*menu, QStringLiteral("search"), tr("Count &values"), Look::Cardinality);
        break;
    case ExplorerNode::Kind::Field:
        addLook(*menu, QStringLiteral("clock"), tr("Show time s&pan"), Look::TimeSpan);
        break;
    default:
        break;
    }
    if (kind >= ExplorerNode::Kind::Database && kind <= ExplorerNode::Kind::Field)
        menu->addSeparator();
    if (kind >= ExplorerNode::Kind::Connection && kind <= ExplorerNode::Kind::TagValue) {
        add(QStringLiteral("copy"), tr("&Copy name"), [name] { QGuiApplication::clipboard()->setText(name); });
        if (const QString quoted = textOf(index, ExplorerModel::QuotedRole); !quoted.isEmpty()) {
            add(QStringLiteral("copy"), tr("Copy &quoted name"),
                [quoted] { QGuiApplication::clipboard()->setText(quoted); });
            add(QStringLiteral("edit"), tr("&Insert name"), [this, quoted] { Q_EMIT insertRequested(quoted); });
        }
    }
    if (kind == ExplorerNode::Kind::More)
        add(QStringLiteral("more"), tr("&Show more"),
            [this, place = QPersistentModelIndex(index)] { m_model.showMore(m_filter.mapToSource(place)); });
    if (kind == ExplorerNode::Kind::Problem) {
        add(QStringLiteral("copy"), tr("&Copy message"),
            [text = index.data(Qt::ToolTipRole).toString()] { QGuiApplication::clipboard()->setText(text); });
    }
    menu->addAction(m_refresh);
    if (!profileId.isEmpty()) {
        menu->addSeparator();
        add(QStringLiteral("import"), tr("I&mport CSV here…"),
            [this, profileId, database] { Q_EMIT importRequested(profileId, database); });
        add(QStringLiteral("administration"), tr("&Administration…"),
            [this, profileId] { Q_EMIT administrationRequested(profileId); });
        add(QStringLiteral("edit"), tr("&Edit connection…"),
            [this, profileId] { Q_EMIT connectionManagerRequested(profileId); });
    }
    addDrop(*menu);
    menu->popup(globalPosition);
}

void ExplorerMenu::showFirstRows(const QModelIndex &measurement)
{
    const Language language = languageOf(measurement);
    Q_EMIT statementRequested(textOf(measurement, ExplorerModel::ProfileIdRole),
                              textOf(measurement, ExplorerModel::DatabaseRole),
                              lookStatement(Look::FirstRows, placeOf(measurement), language), true, language);
}

QModelIndex ExplorerMenu::current() const
{
    return m_tree.currentIndex();
}

/// Where the language of the row's server has a statement for it.
void ExplorerMenu::addLook(QMenu &menu, const QString &icon, const QString &text, Look look, bool run)
{
    const QModelIndex index = current();
    const Language language = languageOf(index);
    const QString statement = lookStatement(look, placeOf(index), language);
    if (statement.isEmpty())
        return;
    const QString profileId = textOf(index, ExplorerModel::ProfileIdRole);
    const QString database = textOf(index, ExplorerModel::DatabaseRole);
    connect(menu.addAction(themedIcon(icon), text), &QAction::triggered, this,
            [=, this] { Q_EMIT statementRequested(profileId, database, statement, run, language); });
}

/// The statement is run, and asks before it does anything; without one the window asks. Far from what is chosen often.
void ExplorerMenu::addDrop(QMenu &menu)
{
    QString text;
    switch (ExplorerModel::kind(current())) {
    case ExplorerNode::Kind::Database:
        text = tr("Dr&op database…");
        break;
    case ExplorerNode::Kind::RetentionPolicy:
        text = tr("Dr&op retention policy…");
        break;
    case ExplorerNode::Kind::Measurement:
        text = tr("Dr&op measurement…");
        break;
    default:
        return;
    }
    const QModelIndex index = current();
    const QVariant operation = index.data(ExplorerModel::DropRole);
    const bool hasStatement = !lookStatement(Look::Drop, placeOf(index), languageOf(index)).isEmpty();
    if (!hasStatement && !operation.isValid())
        return;
    menu.addSeparator();
    if (hasStatement) {
        addLook(menu, QStringLiteral("trash"), text, Look::Drop);
        return;
    }
    const QString profileId = textOf(index, ExplorerModel::ProfileIdRole);
    const QString database = textOf(index, ExplorerModel::DatabaseRole);
    const QString measurement = textOf(index, ExplorerModel::MeasurementRole);
    connect(menu.addAction(themedIcon(QStringLiteral("trash")), text), &QAction::triggered, this,
            [=, this, kind = AdminRequest::Kind(operation.toInt())] {
                Q_EMIT dropRequested(profileId, kind, database, measurement);
            });
}

} // namespace penstock
