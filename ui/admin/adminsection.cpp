// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/adminsection.h"

#include "core/async/visibletext.h"
#include "core/client/admin/adminjob.h"
#include "core/client/client.h"
#include "core/client/schema/schemajob.h"
#include "core/client/wire/readonlymark.h"
#include "core/result/resultset.h"
#include "core/session/schemacache.h"
#include "ui/admin/admindialog.h"
#include "ui/admin/adminlistmodel.h"
#include "ui/admin/tokendialog.h"
#include "ui/common/emptystate.h"
#include "ui/common/messagebar.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

constexpr int interval = 2'000; // ms

Status mayChange(const Session &session, AdminListing listing)
{
    return checkMayChange(session.profile(), listingInfo(listing, session.info()).title);
}

} // namespace

AdminSection::AdminSection(Session &session, AdminListing listing, Scope scope, QWidget *parent)
    : QWidget(parent),
      m_session(&session),
      m_listing(listing),
      m_info(listingInfo(listing, session.info())),
      m_mayChange(mayChange(session, listing)),
      m_scopeKind(scope),
      m_model(new AdminListModel(m_info, this)),
      m_proxy(new QSortFilterProxyModel(this))
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(AdminListModel::SortRole);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    layOut();
    m_again.setSingleShot(true);
    m_again.setInterval(interval);
    connect(&m_again, &QTimer::timeout, this, &AdminSection::list);
    connect(&session.schema(), &SchemaCache::changed, this, [this](const SchemaRequest &request) {
        if (request.kind == SchemaRequest::Kind::Databases)
            offerScopes();
    });
    showState();
    updateButtons();
}

AdminSection::~AdminSection() = default;

void AdminSection::start()
{
    m_isActive = true;
    offerScopes();
    if (!m_isLoaded || m_info.isLive)
        list();
}

void AdminSection::pause()
{
    m_isActive = false;
    m_again.stop();
}

void AdminSection::setScope(const QString &name)
{
    if (name == m_scope)
        return;
    m_scope = name;
    m_chosenKey.clear();
    m_isLoaded = false;
    m_messages->clear();
    if (m_job)
        m_job->cancel();
    m_job = nullptr;
    m_model->clear();
    if (m_isActive)
        list();
    else
        showState();
    updateButtons();
}

/// The names of the databases, once somebody looks; the connection's own one is chosen.
void AdminSection::offerScopes()
{
    if (!m_scopes || !m_isActive || !m_session)
        return;
    const SchemaNames names = m_session->schema().ask({.kind = SchemaRequest::Kind::Databases});
    if (names.state == SchemaNames::State::Failed) {
        m_messages->showError(names.error);
        return;
    }
    const QString before = m_scope.isEmpty() ? m_session->profile().database : m_scope;
    {
        const QSignalBlocker silence(m_scopes);
        m_scopes->clear();
        const QStringList found = names.names();
        for (const QString &name : found)
            m_scopes->addItem(visibleText(name), name);
        m_scopes->setCurrentIndex(m_scopes->findData(before));
        if (m_scopes->currentIndex() < 0 && m_scopes->count() == 1)
            m_scopes->setCurrentIndex(0);
    }
    if (names.isKnown())
        setScope(m_scopes->currentData().toString());
}

void AdminSection::list()
{
    m_again.stop();
    if (m_job || !m_isActive)
        return;
    if (needsScope() || !m_session || m_session->state() != Session::State::Open) {
        showState();
        return;
    }
    if (const auto *const kind = std::get_if<AdminRequest::Kind>(&m_info.source)) {
        AdminRequest request{.kind = *kind};
        if (m_info.scope == AdminField::Database)
            request.database = m_scope;
        else if (m_info.scope == AdminField::Name)
            request.name = m_scope;
        follow(m_session->client()->administer(request));
    } else {
        follow(
            m_session->client()->schema({.kind = std::get<SchemaRequest::Kind>(m_info.source), .database = m_scope}));
    }
}

void AdminSection::follow(Job *job)
{
    m_job = job;
    connect(job, &Job::finished, this, [this, job] {
        if (m_job == job)
            listed(*job);
    });
    showState();
}

void AdminSection::listed(const Job &job)
{
    m_job = nullptr;
    if (m_isActive && m_info.isLive)
        m_again.start();
    if (job.state() == Job::State::Failed) {
        m_messages->showError(job.error());
        m_messages->setAction(tr("Try again"), [this] { list(); });
    } else if (job.state() == Job::State::Succeeded) {
        if (m_messages->hasAction())
            m_messages->clear(); // it could not be read before
        const bool wasEmpty = m_model->rowCount() == 0;
        const QString key = m_chosenKey;
        if (const auto *const admin = qobject_cast<const AdminJob *>(&job))
            m_model->set(admin->rows());
        else if (const auto *const schema = qobject_cast<const SchemaJob *>(&job))
            m_model->set(schema->table());
        m_isLoaded = true;
        if (wasEmpty)
            fitColumns();
        // Where there is but one, or where it was before.
        const int row = m_model->rowCount() == 1 && key.isEmpty() ? 0 : m_model->rowOf(key);
        const QModelIndex index = m_proxy->mapFromSource(m_model->index(row, 0));
        if (index.isValid() && chosenRow() != row)
            m_table->selectRow(index.row());
    }
    showState();
    updateButtons();
}

/// What is listed is chosen by its key, which outlives a list.
int AdminSection::chosenRow() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.size() == 1 ? m_proxy->mapToSource(rows.constFirst()).row() : -1;
}

QString AdminSection::chosen(AdminField field) const
{
    const int row = chosenRow();
    if (row < 0)
        return {};
    for (const auto &[known, columns] : m_info.fields) {
        if (known == field)
            return m_model->value(row, columns);
    }
    return {};
}

QPushButton *AdminSection::button(AdminRequest::Kind kind) const
{
    const auto found = std::ranges::find(m_buttons, kind, &std::pair<AdminRequest::Kind, QPushButton *>::first);
    return found == m_buttons.cend() ? nullptr : found->second;
}

void AdminSection::showState()
{
    const bool isLoading = m_job && m_job->isRunning();
    m_refresh->setVisible(!isLoading);
    m_refresh->setEnabled(!needsScope());
    m_stop->setVisible(isLoading);
    const int rows = m_model->rowCount();
    const int shown = m_proxy->rowCount();
    if (rows > 0 && shown > 0) {
        m_stack->setCurrentWidget(m_table);
    } else {
        if (needsScope())
            m_empty->setText(m_info.title, m_info.scopeText);
        else if (rows > 0)
            m_empty->setText(tr("Nothing found"), tr("No row has the text that is searched for."));
        else if (isLoading)
            m_empty->setText(m_info.title, tr("The server is asked…"));
        else if (m_isLoaded)
            m_empty->setText(tr("None"), m_info.emptyText);
        else
            m_empty->setText(m_info.title, tr("Not known: the list was not read."));
        m_stack->setCurrentWidget(m_empty);
    }
    m_count->setText(!m_isLoaded    ? QString()
                     : shown < rows ? tr("%1 of %2", "rows that are shown, and all of them")
                                          .arg(locale().toString(shown), tr("%n row(s)", nullptr, rows))
                                    : tr("%n row(s)", nullptr, rows));
}

void AdminSection::updateButtons()
{
    const bool isOpen = m_session && m_session->state() == Session::State::Open;
    const bool hasRow = chosenRow() >= 0;
    for (const auto &[kind, button] : std::as_const(m_buttons)) {
        const bool isAllowed = m_mayChange || onlyReads(kind);
        button->setEnabled(isOpen && isAllowed && !needsScope() && (hasRow || !needsRow(kind)));
        const AdminOperation operation = adminOperation(kind);
        button->setToolTip(!isAllowed                  ? m_mayChange.error().message
                           : !hasRow && needsRow(kind) ? tr("%1 Choose a row first.").arg(operation.help)
                                                       : operation.help);
    }
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
        const bool isMeant = isOfRow || kind == AdminRequest::Kind::Revoke || field == AdminField::Measurement;
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
    auto *dialog = new AdminDialog(*m_session, kind, given(kind), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AdminDialog::tried, this, [this] {
        list();
        Q_EMIT changed();
    });
    connect(dialog, &AdminDialog::succeeded, this, [this, kind](const QString &what) { changeDone(kind, what); });
    connect(dialog, &AdminDialog::tokenMade, this, [this](const QString &name, const QString &token) {
        auto *shown = new TokenDialog(name, token, this);
        shown->setAttribute(Qt::WA_DeleteOnClose);
        shown->open();
    });
    dialog->open();
}

void AdminSection::changeDone(AdminRequest::Kind kind, const QString &what)
{
    m_messages->showMessage(MessageBar::Kind::Success, what.isEmpty() ? tr("%1: done.").arg(adminTitle(kind)) : what);
}

} // namespace penstock
