// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/profileway.h"

#include "core/importing/importdraft.h"
#include "core/importing/profile/planprofile.h"
#include "ui/importing/columnspage.h"
#include "ui/importing/filepage.h"
#include "ui/importing/profilekeeper.h"
#include "ui/importing/profilesdialog.h"
#include "ui/importing/runpage.h"
#include "ui/importing/targetpage.h"

namespace penstock {

ProfileWay::ProfileWay(ImportDraft &draft, ImportProfiles &profiles, const Pages &pages, QWidget &window)
    : QObject(&window),
      m_draft(draft),
      m_profiles(profiles),
      m_pages(pages),
      m_keeper(new ProfileKeeper(profiles, window))
{
    connect(&pages.file, &FilePage::profileTaken, this, &ProfileWay::begin);
    connect(&pages.target, &ImportPage::completeChanged, this, [this] {
        if (m_isOn)
            QMetaObject::invokeMethod(this, &ProfileWay::goOn, Qt::QueuedConnection);
    });
    pages.run.setKeepsProfiles(true);
    connect(&pages.run, &RunPage::profileWanted, this, &ProfileWay::keep);
    connect(m_keeper, &ProfileKeeper::failed, &pages.run, &RunPage::sayError);
    connect(m_keeper, &ProfileKeeper::kept, this, [this](const QString &name) {
        m_pages.run.say(tr("The profile “%1” is kept: the next file with these columns needs one Enter.").arg(name));
    });
}

void ProfileWay::begin(bool imports)
{
    m_pages.target.propose(m_draft.profileId, m_draft.plan.pipeline.target.database);
    m_pages.run.setRowsPerSecond(m_draft.plan.pipeline.rowsPerSecond);
    if (!imports || !m_pages.file.isComplete())
        return;
    m_isOn = m_pages.columns.isComplete();
    if (m_isOn)
        Q_EMIT targetWanted();
    else
        Q_EMIT columnsWanted();
}

void ProfileWay::goOn()
{
    if (!m_isOn || m_pages.target.isWaiting())
        return;
    m_isOn = false;
    if (m_pages.target.isComplete() && m_pages.target.hasNothingToSay())
        Q_EMIT importWanted();
}

void ProfileWay::keep()
{
    ImportPlan plan = m_draft.plan;
    plan.pipeline.rowsPerSecond = m_pages.run.rowsPerSecond();
    m_keeper->keep(profileOf(m_draft.firstLook, m_draft.analysis, plan), plan.measurement);
}

void ProfileWay::takeIn(const QStringList &files)
{
    for (const QString &file : files) {
        takeProfileIn(m_profiles, file, this, [this](const Result<QString> &taken) {
            m_pages.file.say(taken ? Result<QString>(tr("The profile “%1” is kept.").arg(*taken)) : taken);
        });
    }
}

} // namespace penstock
