// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/runhead.h"

#include "core/pipeline/pipelineprogress.h"
#include "ui/common/format.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"
#include "ui/monitor/pausetext.h"
#include "ui/monitor/pipelinestate.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace penstock {

namespace {

constexpr int progressSteps = 1000;

/// "42 % · 210 k rows/s · 4.2 s elapsed · 5.8 s left"
QString progressText(const PipelineSnapshot &snapshot)
{
    const bool over = snapshot.isOver();
    QStringList parts;
    if (const int percent = percentSettled(snapshot); percent >= 0 && !over)
        parts += RunHead::tr("%1 %").arg(percent);
    if (!over)
        parts += RunHead::tr("%1 rows/s").arg(formatCompact(snapshot.rowsPerSecond));
    else if (snapshot.elapsedMs > 0)
        parts += RunHead::tr("%1 rows/s on average").arg(formatCompact(meanRate(snapshot)));
    parts += RunHead::tr("%1 elapsed").arg(formatElapsed(snapshot.elapsedMs));
    if (!over && snapshot.remainingMs >= 0)
        parts += RunHead::tr("%1 left").arg(formatElapsed(snapshot.remainingMs));
    if (snapshot.pausedMs > 0)
        parts += RunHead::tr("%1 paused").arg(formatElapsed(snapshot.pausedMs));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

RunHead::RunHead(QWidget *parent) : QWidget(parent)
{
    QHBoxLayout *headline = makeHeadline();
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Share of the rows that are settled"));
    m_progress->setFixedHeight(spacing::small);
    m_status = new RoleLabel(ThemeRole::Muted, this);
    m_status->setElided(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addLayout(headline);
    column->addWidget(m_progress);
    column->addWidget(m_status);
}

QHBoxLayout *RunHead::makeHeadline()
{
    m_icon = new QLabel(this);
    m_headline = new RoleLabel(ThemeRole::Text, this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_headline->setFont(large);
    m_countdown = new RoleLabel(ThemeRole::Paused, this);
    m_countdown->setFont(large);
    m_pause = new QPushButton(this);
    m_stop = new QPushButton(themedIcon(QStringLiteral("stop")), tr("&Stop"), this);
    for (QPushButton *button : {m_pause, m_stop})
        button->setAutoDefault(false);
    connect(m_pause, &QPushButton::clicked, this, [this] { Q_EMIT pauseRequested(!m_held); });
    connect(m_stop, &QPushButton::clicked, this, &RunHead::stopRequested);

    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(m_icon);
    row->addWidget(m_headline, 1);
    row->addWidget(m_countdown);
    row->addWidget(m_pause);
    row->addWidget(m_stop);
    return row;
}

void RunHead::presentQuestion(const QString &headline)
{
    const int side = m_headline->fontMetrics().height();
    m_icon->setPixmap(
        themedIcon(QStringLiteral("pause"), ThemeRole::Paused).pixmap(QSize(side, side), devicePixelRatioF()));
    m_headline->setRole(ThemeRole::Text);
    m_headline->setWordWrap(false);
    m_headline->setElided(true);
    m_headline->setText(headline);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_countdown, m_pause, m_stop, m_progress, m_status})
        widget->hide();
}

void RunHead::present(const PipelineSnapshot &snapshot, const QString &title)
{
    const bool over = snapshot.isOver();
    const int side = m_headline->fontMetrics().height();
    m_icon->setPixmap(
        themedIcon(stateIcon(snapshot), stateRole(snapshot)).pixmap(QSize(side, side), devicePixelRatioF()));
    m_headline->setText(over ? verdict(snapshot) : title);
    // The name of a file may be cut; what became of its rows never is.
    m_headline->setElided(!over);
    m_headline->setWordWrap(over);
    m_headline->setRole(over ? stateRole(snapshot) : ThemeRole::Text);
    presentButtons(snapshot);
    m_progress->show();
    m_status->show();
    m_progress->setValue(snapshot.state == PipelineSnapshot::State::Succeeded
                             ? progressSteps
                             : int(progressSteps * std::max(0.0, settledShare(snapshot))));
    presentStatus(snapshot);
}

void RunHead::presentButtons(const PipelineSnapshot &snapshot)
{
    m_held = isHeldByHand(snapshot);
    const bool over = snapshot.isOver();
    const bool stopping = snapshot.state == PipelineSnapshot::State::Stopping;
    m_pause->setText(m_held ? tr("&Resume") : tr("&Pause"));
    m_pause->setIcon(themedIcon(m_held ? QStringLiteral("play") : QStringLiteral("pause")));
    for (QPushButton *button : {m_pause, m_stop}) {
        button->setVisible(!over);
        button->setEnabled(!stopping);
    }
}

void RunHead::presentStatus(const PipelineSnapshot &snapshot)
{
    const Pause *pause = runningPause(snapshot);
    m_countdown->setVisible(pause != nullptr);
    m_status->setRole(pause ? ThemeRole::Paused : ThemeRole::Muted);
    if (!pause) {
        m_status->setText(progressText(snapshot));
        return;
    }
    m_countdown->setText(formatCountdown(pause->resumesInMs >= 0 ? pause->resumesInMs : pause->durationMs));
    const QString words =
        pause->text.isEmpty() ? pauseReason(*pause) : tr("%1: %2").arg(pauseReason(*pause), pause->text);
    const QString summary = pauseSummary(*pause); // of one by hand it says that it is one
    m_status->setText(m_held ? tr("%1 · %2").arg(summary, words) : tr("Paused · %1 · %2").arg(summary, words));
}

} // namespace penstock
