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
#include "ui/admin/adminlistmodel.h"
#include "ui/common/emptystate.h"
#include "ui/common/messagebar.h"

#include <QComboBox>
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
    list(); // others may have changed it meanwhile
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
        m_messages->setAction(tr("Try again"), [this] {
            listScopes();
            list();
        });
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
        // Else the first that is not the server's own.
        const auto first = std::ranges::find_if_not(found, [](const QString &name) { return name.startsWith(u'_'); });
        if (m_scopes->currentIndex() < 0 && first != found.cend())
            m_scopes->setCurrentIndex(int(first - found.cbegin()));
    }
    if (names.isKnown() && needsScope() && m_messages->hasAction())
        m_messages->clear(); // they could not be read before
    if (names.isKnown())
        setScope(m_scopes->currentData().toString());
}

void AdminSection::list()
{
    m_again.stop();
    if (m_job || !m_isActive)
        return;
    if (needsScope() || !m_session || m_session->state() != Session::State::Open) {
        listScopes();
        showState();
        return;
    }
    if (const auto *const kind = std::get_if<AdminRequest::Kind>(&m_info.source)) {
        AdminRequest request{.kind = *kind};
        if (m_info.scope == AdminField::Database)
            request.database = m_scope;
        else if (m_info.scope == AdminField::Name)
            request.name = m_scope;
        else if (m_info.scope == AdminField::Id)
            request.id = m_scope;
        follow(m_session->client()->administer(request));
    } else {
        follow(
            m_session->client()->schema({.kind = std::get<SchemaRequest::Kind>(m_info.source), .database = m_scope}));
    }
}

/// A list of databases that could not be read stays so until somebody asks for it again.
void AdminSection::listScopes()
{
    const SchemaRequest request{.kind = SchemaRequest::Kind::Databases};
    if (m_scopes && m_session && m_session->schema().ask(request).state == SchemaNames::State::Failed)
        m_session->schema().refresh(request);
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
    if (m_isActive && m_info.isLive && job.state() != Job::State::Cancelled)
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
        hideEmptyColumns();
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

bool AdminSection::isBusy() const
{
    return m_job;
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
    m_refresh->setEnabled(!needsScope() || m_scopes);
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

} // namespace penstock
