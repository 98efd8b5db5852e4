// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/write/livereview.h"

#include "core/writing/reviewjob.h"
#include "ui/write/lineeditor.h"

namespace penstock {

namespace {

constexpr int delayMs = 150; // after typing

} // namespace

LiveReview::LiveReview(LineEditor &editor, QObject *parent) : QObject(parent), m_editor(editor)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delayMs);
    connect(&m_timer, &QTimer::timeout, this, &LiveReview::look);
    connect(&editor, &QPlainTextEdit::textChanged, this, &LiveReview::textChanged);
    look();
}

LiveReview::~LiveReview() = default;

void LiveReview::setRules(const LineReview::Rules &rules)
{
    if (rules == m_rules)
        return;
    m_rules = rules;
    look();
}

void LiveReview::textChanged()
{
    // The places of a review that is under way are not those of the text any more.
    if (m_job)
        m_job->cancel();
    m_isCurrent = false;
    m_timer.start();
}

void LiveReview::look()
{
    m_timer.stop();
    if (m_job)
        m_job->cancel();
    m_isCurrent = false;
    m_job = new ReviewJob(m_editor.text(), m_rules, this);
    connect(m_job, &Job::finished, this, [this, job = m_job.get()] { take(*job); });
}

void LiveReview::take(ReviewJob &job)
{
    if (&job != m_job || job.state() != Job::State::Succeeded)
        return;
    m_review = job.value();
    m_isCurrent = true;
    Q_EMIT reviewed();
}

} // namespace penstock
