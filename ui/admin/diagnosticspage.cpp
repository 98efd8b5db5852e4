// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/diagnosticspage.h"

#include "core/async/visibletext.h"
#include "core/client/admin/adminjob.h"
#include "core/client/client.h"
#include "core/result/resultset.h"
#include "ui/common/characterwidth.h"
#include "ui/common/emptystate.h"
#include "ui/common/fixedfontdelegate.h"
#include "ui/common/messagebar.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTime>
#include <QTreeWidget>

#include <algorithm>
#include <array>

namespace penstock {

namespace {

constexpr int nameCharacters = 44;

/// InfluxDB tells none; a server that does is not copied from.
bool mayBeSecret(const QString &name)
{
    static constexpr std::array<QStringView, 4> words{u"secret", u"password", u"token", u"credential"};
    return std::ranges::any_of(words, [&](QStringView word) { return name.contains(word, Qt::CaseInsensitive); });
}

} // namespace

DiagnosticsPage::DiagnosticsPage(Session &session, QWidget *parent)
    : AdminPage(session, parent),
      m_message(new MessageBar(this)),
      m_stack(new QStackedWidget(this)),
      m_tree(new QTreeWidget(this)),
      m_state(new RoleLabel(ThemeRole::Muted, this)),
      m_refresh(new QPushButton(tr("&Refresh"), this)),
      m_copy(new QPushButton(themedIcon(QStringLiteral("copy")), tr("Cop&y as text"), this))
{
    m_tree->setAccessibleName(tr("Diagnostics"));
    m_tree->setHeaderLabels({tr("Name"), tr("Value")});
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setItemDelegateForColumn(1, new FixedFontDelegate(m_tree));
    m_tree->setColumnWidth(0, characterWidth(fontMetrics()) * nameCharacters);
    m_state->setElided(true);
    m_refresh->setAutoDefault(false);
    m_copy->setAutoDefault(false);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(spacing::small, spacing::hair, spacing::small, spacing::hair);
    bar->setSpacing(spacing::small);
    bar->addWidget(m_state, 1);
    bar->addWidget(m_copy);
    bar->addWidget(m_refresh);
    m_empty = new EmptyState(QStringLiteral("info"), tr("Nothing has been read yet"), {}, {}, this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_tree);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addLayout(bar);
    column->addWidget(m_stack, 1);
    connect(m_refresh, &QPushButton::clicked, this, &DiagnosticsPage::read);
    connect(m_copy, &QPushButton::clicked, this, &DiagnosticsPage::copy);
    connect(&session, &Session::stateChanged, this, [this] {
        if (m_isActive)
            read();
    });
    m_copy->setEnabled(false);
}

DiagnosticsPage::~DiagnosticsPage()
{
    if (m_job)
        disconnect(m_job, nullptr, this, nullptr);
}

void DiagnosticsPage::activate()
{
    m_isActive = true;
    if (m_tree->topLevelItemCount() == 0)
        read();
}

void DiagnosticsPage::deactivate()
{
    m_isActive = false;
    if (m_job)
        m_job->cancel();
}

void DiagnosticsPage::read()
{
    if (m_job)
        return;
    if (!isOpen()) {
        m_empty->setText(tr("The connection is not open"), tr("Diagnostics are read as soon as it is."));
        return;
    }
    if (!supports(AdminRequest::Kind::ShowDiagnostics, session()->info())) {
        m_empty->setText(tr("This server tells no diagnostics"),
                         notSupported(AdminRequest::Kind::ShowDiagnostics, session()->info()).message);
        m_refresh->setEnabled(false);
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_refresh->setEnabled(false);
    m_job = session()->client()->administer({.kind = AdminRequest::Kind::ShowDiagnostics});
    connect(m_job, &Job::finished, this, [this, job = m_job.data()] { take(*job); });
}

void DiagnosticsPage::take(const AdminJob &job)
{
    m_job.clear();
    m_refresh->setEnabled(true);
    if (job.state() == Job::State::Failed)
        m_message->showError(job.error());
    if (job.state() == Job::State::Cancelled && m_isActive)
        read(); // the page was hidden, and is shown again
    if (job.state() != Job::State::Succeeded)
        return;
    m_message->clear();
    const bool isFirst = m_tree->topLevelItemCount() == 0;
    m_tree->clear();
    for (const ResultSet::Entry &entry : job.rows().entries()) {
        const Table &table = *entry.table;
        const std::optional<std::size_t> names = table.findRole(ColumnRole::SeriesName);
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            auto *const section =
                new QTreeWidgetItem(m_tree, {names ? visibleText(toText(table.column(*names), row)) : tr("Server")});
            for (std::size_t i = 0; i < table.columnCount(); ++i) {
                const Column &column = table.column(i);
                if (i == names.value_or(table.columnCount()) || column.isNull(row))
                    continue;
                const bool isHidden = mayBeSecret(column.name());
                const QString value = isHidden ? tr("(hidden)") : visibleText(toText(column, row));
                auto *const item = new QTreeWidgetItem(section, {visibleText(column.name()), value});
                item->setToolTip(1, value);
            }
        }
    }
    m_tree->expandAll();
    m_stack->setCurrentWidget(m_tree);
    if (isFirst)
        fitNames();
    m_copy->setEnabled(m_tree->topLevelItemCount() > 0);
    m_state->setText(tr("Read at %1").arg(QLocale().toString(QTime::currentTime(), QStringLiteral("HH:mm:ss"))));
}

/// As wide as the longest name, but for half of the page.
void DiagnosticsPage::fitNames()
{
    const int usual = characterWidth(fontMetrics()) * nameCharacters;
    m_tree->resizeColumnToContents(0);
    m_tree->setColumnWidth(0, std::min(m_tree->columnWidth(0), std::max(width() / 2, usual)));
}

QString DiagnosticsPage::text() const
{
    QString text;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *const section = m_tree->topLevelItem(i);
        text += u'[' + section->text(0) + QStringLiteral("]\n");
        for (int j = 0; j < section->childCount(); ++j)
            text += section->child(j)->text(0) + QStringLiteral(" = ") + section->child(j)->text(1) + u'\n';
        text += u'\n';
    }
    return text;
}

void DiagnosticsPage::copy() const
{
    QGuiApplication::clipboard()->setText(text());
}

} // namespace penstock
