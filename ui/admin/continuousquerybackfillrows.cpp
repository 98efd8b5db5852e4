// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialog of a backfill shows of its windows.
#include "core/async/visibletext.h"
#include "ui/admin/continuousquerybackfilldialog.h"
#include "ui/common/format.h"
#include "ui/common/messagebar.h"
#include "ui/common/openwork.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"

#include <QDateTimeEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>

#include <algorithm>

namespace penstock {

void ContinuousQueryBackfillDialog::updateRow(int row, const BackfillJob::Window &window)
{
    using State = BackfillJob::Window::State;
    QTreeWidgetItem *const item = m_list->topLevelItem(row);
    const QString error = visibleText(window.error.message).simplified();
    QString text;
    ThemeRole role = ThemeRole::Muted;
    switch (window.state) {
    case State::Waiting:
        break;
    case State::Running:
        text = tr("runs");
        break;
    case State::Done:
        text = tr("done");
        role = ThemeRole::Ok;
        break;
    case State::Failed:
        text = tr("failed: %1").arg(error);
        role = ThemeRole::Error;
        break;
    case State::Unknown:
        text = error.isEmpty() ? tr("stopped: not known what was written") : tr("not known: %1").arg(error);
        role = ThemeRole::Paused;
        break;
    }
    item->setText(Outcome, text);
    item->setToolTip(Outcome, text);
    item->setForeground(Outcome, themeColor(role));
    item->setText(Written, window.state == State::Done ? formatCount(window.written) : QString());
    if (window.state == State::Running || window.state == State::Done)
        m_list->scrollToItem(item);
}

void ContinuousQueryBackfillDialog::finished(const BackfillJob &job)
{
    m_job.clear();
    m_windows = job.windows();
    quint64 written = 0;
    for (std::size_t i = 0; i < m_windows.size(); ++i) {
        updateRow(int(i), m_windows[i]);
        written += m_windows[i].written;
    }
    const auto done = std::ranges::count(m_windows, BackfillJob::Window::State::Done, &BackfillJob::Window::state);
    m_state->setText(
        tr("%1 of %2 windows are done; %3 points written").arg(done).arg(m_windows.size()).arg(formatCount(written)));
    for (QWidget *const field : std::initializer_list<QWidget *>{m_from, m_to, m_intervals, m_close})
        field->setEnabled(true);
    m_stop->setEnabled(false);
    if (job.state() == Job::State::Failed)
        m_message->showError(job.error());
    ask();
    m_work->end();
}

void ContinuousQueryBackfillDialog::nameWork()
{
    const auto words = [this]() -> std::optional<OpenWork::Words> {
        if (!m_job)
            return {};
        const auto done =
            std::ranges::count(m_job->windows(), BackfillJob::Window::State::Done, &BackfillJob::Window::state);
        return OpenWork::Words{
            tr("A backfill is running"),
            tr("A backfill of %1 has done %2 of %3 windows.")
                .arg(visibleText(m_database), formatCount(quint64(done)), formatCount(m_job->windows().size())),
            tr("What was written stays. Of the window under way it is then not known what was written, and those "
               "after "
               "it are not run; each can be run again."),
            tr("Stop the backfill and quit")};
    };
    m_work = new OpenWork(this, words, [this] {
        if (m_job)
            m_job->cancel();
    });
}

QString ContinuousQueryBackfillDialog::preview() const
{
    return m_preview->toPlainText();
}

void ContinuousQueryBackfillDialog::updatePreview()
{
    if (!m_plan || m_windows.empty()) {
        m_preview->clear();
        return;
    }
    const int current = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (current >= 0)
        m_preview->setPlainText(m_plan->statement(m_windows[std::size_t(current)].span));
    else if (m_windows.size() == 1)
        m_preview->setPlainText(m_plan->statement(m_windows.front().span));
    else
        m_preview->setPlainText(m_plan->statement(m_windows.front().span) + QStringLiteral("\n…\n") +
                                m_plan->statement(m_windows.back().span));
}

} // namespace penstock
