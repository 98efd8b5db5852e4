// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a section of the administration does to the server, and with its rows.
#include "core/client/admin/adminjob.h"
#include "core/client/client.h"
#include "ui/admin/admindialog.h"
#include "ui/admin/adminlistmodel.h"
#include "ui/admin/adminsection.h"
#include "ui/admin/continuousquerybackfilldialog.h"
#include "ui/admin/tokendialog.h"
#include "ui/common/messagebar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace penstock {

void AdminSection::updateButtons()
{
    const bool isOpen = m_session && m_session->state() == Session::State::Open;
    const bool hasRow = chosenRow() >= 0;
    for (const auto &[kind, button] : std::as_const(m_buttons)) {
        const bool isAllowed = m_mayChange || onlyReads(kind);
        button->setEnabled(isOpen && isAllowed && !needsScope() && (hasRow || !needsRow(kind)));
        const QString help = m_session ? adminHelp(kind, m_session->info()) : adminOperation(kind).help;
        button->setToolTip(!isAllowed                  ? m_mayChange.error().message
                           : !hasRow && needsRow(kind) ? tr("%1 Choose a row first.").arg(help)
                                                       : help);
    }
    if (!m_backfill)
        return;
    m_backfill->setEnabled(isOpen && m_mayChange && hasRow);
    m_backfill->setToolTip(m_mayChange ? tr("Runs a continuous query for times before it was there.")
                                       : m_mayChange.error().message);
}

void AdminSection::copyRows()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList lines{m_model->headerText()};
    lines.reserve(rows.size() + 1);
    for (const QModelIndex &row : std::as_const(rows))
        lines += m_model->rowText(m_proxy->mapToSource(row).row());
    if (lines.size() > 1)
        QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

/// What the chosen row, and what it belongs to, says of an operation's fields.
AdminForm::Given AdminSection::given(AdminRequest::Kind kind) const
{
    AdminForm::Given given;
    if (m_info.scope)
        given.insert(*m_info.scope, {m_scope, true});
    const bool isOfRow = needsRow(kind);
    for (const auto &[field, columns] : m_info.fields) {
        const QString value = chosen(field);
        const bool isMeant = isOfRow || kind == AdminRequest::Kind::Revoke ||
                             (field == AdminField::Measurement && kind != AdminRequest::Kind::CreateTable);
        const bool isKey =
            std::ranges::any_of(columns, [this](const QString &column) { return m_info.keys.contains(column); });
        if (!value.isEmpty() && isMeant)
            given.insert(field, {value, isOfRow && isKey});
    }
    return given;
}

void AdminSection::doNow(const AdminRequest &request)
{
    AdminJob *const job = m_session->client()->administer(request);
    connect(job, &Job::finished, this, [this, job] {
        if (job->state() == Job::State::Failed)
            m_messages->showError(job->error());
        else
            changeDone(job->request().kind, tr("“%1” was stopped.").arg(job->request().id));
        list();
        Q_EMIT changed();
    });
}

void AdminSection::operate(AdminRequest::Kind kind)
{
    if (!m_session || m_session->state() != Session::State::Open)
        return;
    if (kind == AdminRequest::Kind::KillQuery) { // the row says it all, and nothing is lost
        AdminRequest request{.kind = kind};
        request.id = chosen(AdminField::Id);
        doNow(request);
        return;
    }
    // Dialogs are the window's: the section goes with its session, and what they have to tell stays.
    auto *dialog = new AdminDialog(*m_session, kind, given(kind), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AdminDialog::tried, this, [this] {
        list();
        Q_EMIT changed();
    });
    connect(dialog, &AdminDialog::succeeded, this, [this, kind](const QString &what) { changeDone(kind, what); });
    connect(dialog, &AdminDialog::tokenMade, this, [this](const QString &name, const QString &token) {
        auto *shown = new TokenDialog(name, token, window());
        shown->setAttribute(Qt::WA_DeleteOnClose);
        shown->open();
    });
    dialog->open();
}

/// The query's own work, for times before it was there.
void AdminSection::backfill()
{
    if (!m_session || m_session->state() != Session::State::Open)
        return;
    auto *dialog = new ContinuousQueryBackfillDialog(*m_session, chosen(AdminField::Database), chosen(AdminField::Name),
                                                     chosen(AdminField::Statement), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AdminSection::changeDone(AdminRequest::Kind kind, const QString &what)
{
    const QString title = m_session ? adminTitle(kind, m_session->info()) : adminTitle(kind);
    m_messages->showMessage(MessageBar::Kind::Success, what.isEmpty() ? tr("%1: done.").arg(title) : what);
}

} // namespace penstock
