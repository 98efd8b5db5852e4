// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionlist.h"

#include "ui/common/theme.h"
#include "ui/connections/profiledelegate.h"
#include "ui/connections/profilemodel.h"

#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

namespace penstock {

ConnectionList::ConnectionList(ProfileModel &model, QWidget *parent) : QWidget(parent), m_model(model)
{
    m_view = new QListView(this);
    m_view->setModel(&model);
    m_view->setItemDelegate(new ProfileDelegate(m_view));
    m_view->setAccessibleName(tr("Connections"));
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);

    m_add = makeButton(QStringLiteral("plus"), tr("Add a connection"));
    m_add->setText(tr("A&dd"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_up = makeButton(QStringLiteral("arrow-up"), tr("Move up"));
    m_down = makeButton(QStringLiteral("arrow-down"), tr("Move down"));
    m_duplicate = makeButton(QStringLiteral("duplicate"), tr("Duplicate"));
    m_remove = makeButton(QStringLiteral("trash"), tr("Remove"));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::hair);
    buttons->addWidget(m_add);
    buttons->addStretch();
    for (QToolButton *button : {m_up, m_down, m_duplicate, m_remove})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::hair);
    layout->addWidget(m_view);
    layout->addLayout(buttons);

    connect(m_add, &QToolButton::clicked, this, &ConnectionList::addRequested);
    connect(m_duplicate, &QToolButton::clicked, this, &ConnectionList::duplicateRequested);
    connect(m_remove, &QToolButton::clicked, this, &ConnectionList::removeRequested);
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    connect(m_view, &QAbstractItemView::activated, this, &ConnectionList::activated);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        updateButtons();
        if (current.isValid())
            Q_EMIT currentChanged(current.data(ProfileModel::IdRole).toString());
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, &ConnectionList::updateButtons);
    connect(&model, &QAbstractItemModel::rowsMoved, this, &ConnectionList::updateButtons);
    updateButtons();
}

QString ConnectionList::currentId() const
{
    return m_view->currentIndex().data(ProfileModel::IdRole).toString();
}

void ConnectionList::setCurrent(const QString &profileId)
{
    m_view->setCurrentIndex(m_model.index(m_model.rowOf(profileId)));
}

QToolButton *ConnectionList::makeButton(const QString &icon, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setIcon(themedIcon(icon));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void ConnectionList::updateButtons()
{
    const QModelIndex current = m_view->currentIndex();
    const int row = current.row();
    const bool local = current.data(ProfileModel::LocalRole).toBool();
    const bool saved = row >= 0 && !local && !m_model.isDraft(row);
    const auto mayPass = [this](int neighbour) {
        return neighbour >= 0 && neighbour < m_model.rowCount() && !m_model.isDraft(neighbour) &&
               !m_model.profile(neighbour).isLocal();
    };
    m_up->setEnabled(saved && mayPass(row - 1));
    m_down->setEnabled(saved && mayPass(row + 1));
    m_duplicate->setEnabled(saved);
    m_remove->setEnabled(row >= 0 && !local);
}

} // namespace penstock
