// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/exportbar.h"

#include "ui/common/format.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace penstock {

namespace {

constexpr int updateInterval = 100; // ms
constexpr int progressSteps = 1'000;

} // namespace

ExportBar::ExportBar(QWidget *parent)
    : QWidget(parent), m_label(new RoleLabel(ThemeRole::Text, this)), m_progress(new QProgressBar(this))
{
    m_label->setElided(true); // the name of the file may be long
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the export"));
    auto *stop = new QPushButton(tr("Stop export"), this);
    connect(stop, &QPushButton::clicked, this, &ExportBar::stop);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::small, spacing::hair, spacing::small, spacing::hair);
    layout->addWidget(m_label, 2);
    layout->addWidget(m_progress, 1);
    layout->addWidget(stop);
    m_timer.setInterval(updateInterval);
    connect(&m_timer, &QTimer::timeout, this, &ExportBar::update);
    hide();
}

void ExportBar::stop()
{
    if (m_job)
        m_job->cancel();
}

void ExportBar::watch(TableExport *job)
{
    m_job = job;
    connect(job, &Job::finished, this, [this] {
        m_job.clear();
        m_timer.stop();
        hide();
    });
    m_timer.start();
    update();
    show();
}

void ExportBar::update()
{
    if (!m_job)
        return;
    const auto total = double(std::max<std::size_t>(m_job->totalRows(), 1));
    m_progress->setValue(int(double(m_job->writtenRows()) / total * progressSteps));
    m_label->setText(tr("Writing %1: %2 of %3 rows")
                         .arg(QFileInfo(m_job->path()).fileName(), formatCount(m_job->writtenRows()),
                              formatCount(m_job->totalRows())));
}

} // namespace penstock
