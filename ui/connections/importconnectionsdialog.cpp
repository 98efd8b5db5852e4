// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/importconnectionsdialog.h"

#include "core/connection/profilegroups.h"
#include "core/connection/profilestore.h"
#include "core/connection/secretstore.h"
#include "ui/common/characterwidth.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"
#include "ui/connections/profilemodel.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace penstock {

namespace {

enum Column { Name, Address, Login, State };

constexpr int notesLines = 4;

/// A row without a check box has the room of one, so that all texts begin in line.
class CheckedRows final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (option->features.testFlag(QStyleOptionViewItem::HasCheckIndicator))
            return;
        const QStyle &style = *(option->widget ? option->widget->style() : QApplication::style());
        option->features |= QStyleOptionViewItem::HasDecoration; // of which nothing is drawn
        option->decorationSize = {style.pixelMetric(QStyle::PM_IndicatorWidth, option, option->widget),
                                  style.pixelMetric(QStyle::PM_IndicatorHeight, option, option->widget)};
    }
};

QString loginText(const ForeignConnection &connection)
{
    const Profile &profile = connection.profile;
    const QString masked(6, QChar(0x2022));
    const QString secret = connection.secret.isEmpty() ? ImportConnectionsDialog::tr("not in the file") : masked;
    if (!profile.needsSecret())
        return ImportConnectionsDialog::tr("none");
    if (profile.login == Profile::Login::Password)
        return ImportConnectionsDialog::tr("%1, password %2").arg(profile.user, secret);
    return ImportConnectionsDialog::tr("token %1").arg(secret);
}

} // namespace

ImportConnectionsDialog::ImportConnectionsDialog(const Services &services, const ForeignFile &file, QWidget *parent)
    : QDialog(parent), m_services(services), m_file(file)
{
    setWindowTitle(tr("Import connections from %1").arg(file.kind));
    m_messages = new MessageBar(this);
    m_list = new QTreeWidget(this);
    m_list->setAccessibleName(tr("Connections in the file"));
    m_list->setHeaderLabels({tr("Name"), tr("Address"), tr("Login"), tr("Outcome")});
    m_list->setRootIsDecorated(false);
    m_list->setItemDelegateForColumn(Name, new CheckedRows(m_list));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_notes = new QPlainTextEdit(this);
    m_notes->setReadOnly(true);
    m_notes->setTabChangesFocus(true);
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setPlaceholderText(tr("Everything of this connection is taken."));
    m_notes->setFixedHeight(notesLines * fontMetrics().lineSpacing() + 2 * spacing::small);
    m_group = new QLineEdit(this);
    m_group->setPlaceholderText(tr("None; plant 3/line 2 lies in plant 3"));
    fill();
    layOut();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ImportConnectionsDialog::showNotes);
    connect(m_list, &QTreeWidget::itemChanged, this, &ImportConnectionsDialog::updateButton);
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    updateButton();
}

void ImportConnectionsDialog::fill()
{
    for (ForeignConnection &connection : m_file.connections) {
        if (connection.problem.isEmpty()) {
            if (const Status status = connection.profile.validate(); !status)
                connection.problem = status.error().message;
        }
        const QString same = connection.problem.isEmpty() ? sameAs(connection.profile) : QString();
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(Name, connection.profile.name);
        item->setText(Address, connection.problem.isEmpty() ? hostText(connection.profile) : QString());
        item->setText(Login, connection.problem.isEmpty() ? loginText(connection) : QString());
        for (const int column : {Name, Address, Login})
            item->setToolTip(column, item->text(column));
        if (!connection.problem.isEmpty()) {
            item->setText(State, tr("cannot be taken"));
            item->setIcon(State, themedIcon(QStringLiteral("error"), ThemeRole::Error));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            continue;
        }
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Name, same.isEmpty() ? Qt::Checked : Qt::Unchecked);
        if (!same.isEmpty()) {
            connection.notes.prepend(tr("You have this server already: \"%1\".").arg(same));
            item->setText(State, tr("there already"));
            item->setIcon(State, themedIcon(QStringLiteral("duplicate"), ThemeRole::Muted));
        } else if (!connection.notes.isEmpty()) {
            item->setText(State, tr("%n remark(s)", nullptr, int(connection.notes.size())));
            item->setIcon(State, themedIcon(QStringLiteral("warning"), ThemeRole::Paused));
        } else {
            item->setText(State, tr("whole"));
            item->setIcon(State, themedIcon(QStringLiteral("ok"), ThemeRole::Ok));
        }
    }
}

void ImportConnectionsDialog::layOut()
{
    auto *what = new QLabel(tr("Passwords and tokens go into the keyring, and into no file."), this);
    what->setWordWrap(true);
    auto *notesLabel = new QLabel(tr("N&otes"), this);
    notesLabel->setBuddy(m_notes);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Into &group"), m_group);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setDefault(true);
    connect(m_import, &QPushButton::clicked, this, &ImportConnectionsDialog::takeThem);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::small);
    column->addWidget(m_messages);
    column->addWidget(what);
    column->addWidget(m_list, 1);
    column->addWidget(notesLabel);
    column->addWidget(m_notes);
    column->addLayout(form);
    column->addWidget(buttons);
    const int character = characterWidth(fontMetrics());
    resize(character * 140, fontMetrics().lineSpacing() * 26);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setMinimumSectionSize(character * 16);
    for (const int section : {Name, Address})
        m_list->header()->setSectionResizeMode(section, QHeaderView::Stretch);
    for (const int section : {Login, State})
        m_list->header()->setSectionResizeMode(section, QHeaderView::ResizeToContents);
}

void ImportConnectionsDialog::showNotes()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    const ForeignConnection &connection = m_file.connections.at(row);
    m_notes->setPlainText(connection.problem.isEmpty() ? connection.notes.join(u'\n') : connection.problem);
}

void ImportConnectionsDialog::updateButton()
{
    int chosen = 0;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        chosen += m_list->topLevelItem(row)->checkState(Name) == Qt::Checked;
    m_import->setEnabled(chosen > 0);
}

/// One that cannot be saved stays, with the reason; those before it are there.
void ImportConnectionsDialog::takeThem()
{
    QStringList ids;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        if (item->checkState(Name) != Qt::Checked || !item->flags().testFlag(Qt::ItemIsUserCheckable))
            continue;
        ForeignConnection &connection = m_file.connections[row];
        connection.profile.name = freshName(connection.profile.name);
        connection.profile.group = normalisedGroup(m_group->text());
        if (const Status status = m_services.profiles.save(connection.profile); !status) {
            m_messages->showError(status.error());
            if (!ids.isEmpty())
                Q_EMIT imported(ids);
            return;
        }
        if (!connection.secret.isEmpty())
            m_services.secrets.write(connection.profile.id, connection.secret, &m_services.profiles, [](bool) {});
        ids += connection.profile.id;
        item->setCheckState(Name, Qt::Unchecked); // not twice, when a later one fails
    }
    Q_EMIT imported(ids);
    accept();
}

QString ImportConnectionsDialog::freshName(const QString &wish) const
{
    QString name = wish;
    for (int number = 2; m_services.profiles.findByName(name); ++number)
        name = tr("%1 %2", "a name, and a number").arg(wish).arg(number);
    return name;
}

QString ImportConnectionsDialog::sameAs(const Profile &profile) const
{
    const QList<Profile> &saved = m_services.profiles.profiles();
    const auto found = std::ranges::find_if(saved, [&profile](const Profile &other) {
        return other.url == profile.url && other.unixSocket == profile.unixSocket && other.user == profile.user &&
               other.database == profile.database && other.organization == profile.organization;
    });
    return found == saved.cend() ? QString() : found->name;
}

} // namespace penstock
