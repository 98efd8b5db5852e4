// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/savelinesbutton.h"

#include "core/importing/linefilejob.h"
#include "ui/common/openwork.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace penstock {

SaveLinesButton::SaveLinesButton(QWidget *parent) : QPushButton(parent)
{
    setAutoDefault(false);
    setText(tr("Save as line &protocol…"));
    connect(this, &QPushButton::clicked, this, &SaveLinesButton::press);
    const auto words = [this]() -> std::optional<OpenWork::Words> {
        if (!m_job)
            return {};
        return OpenWork::Words{tr("Lines are being saved"),
                               tr("Lines of %1 are being saved.").arg(QFileInfo(m_plan.file).fileName()),
                               tr("Stopped now, there is nothing of it; a file that was there before stays as it is."),
                               tr("Stop saving and quit")};
    };
    m_work = new OpenWork(this, words, [this] {
        if (m_job)
            m_job->cancel();
    });
}

void SaveLinesButton::setPlan(const ImportPlan &plan, Flavour flavour)
{
    m_plan = plan;
    m_flavour = flavour;
}

void SaveLinesButton::press()
{
    if (m_job) {
        m_job->cancel();
        return;
    }
    const QFileInfo info(m_plan.file);
    auto *dialog = new QFileDialog(this, tr("Save as line protocol"),
                                   info.dir().filePath(info.completeBaseName() + QStringLiteral(".lp")),
                                   tr("Line protocol (*.lp);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("lp"));
    connect(dialog, &QFileDialog::fileSelected, this, &SaveLinesButton::save);
    dialog->open();
}

void SaveLinesButton::save(const QString &path)
{
    m_job = new LineFileJob(m_plan, m_flavour, path, this);
    setText(tr("Stop &saving"));
    connect(m_job, &Job::finished, this, [this, job = m_job.get()] { finish(*job); });
}

void SaveLinesButton::finish(const LineFileJob &job)
{
    m_job.clear();
    setText(tr("Save as line &protocol…"));
    if (job.state() == Job::State::Succeeded)
        Q_EMIT reported(job.report().join(u'\n'));
    else if (job.state() == Job::State::Failed)
        Q_EMIT reported(job.error().message);
    else
        Q_EMIT reported(tr("The lines were not saved."));
    m_work->end();
}

} // namespace penstock
