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

#include <algorithm>
#include <utility>

namespace penstock {

ProfileWay::ProfileWay(ImportDraft &draft, ImportProfiles &profiles, const Pages &pages, QWidget &window)
    : QObject(&window),
      m_draft(draft),
      m_profiles(profiles),
      m_pages(pages),
      m_keeper(new ProfileKeeper(profiles, window))
{
    connect(&pages.file, &FilePage::profileTaken, this, &ProfileWay::begin);
    // Behind all who take the look that the draft has now.
    connect(&pages.file, &FilePage::analysed, this, &ProfileWay::takeNext, Qt::QueuedConnection);
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

void ProfileWay::leave()
{
    m_isOn = false;
    m_next.reset();
}

ImportProfile ProfileWay::profileOfDraft() const
{
    ImportPlan plan = m_draft.plan;
    plan.pipeline.rowsPerSecond = m_pages.run.rowsPerSecond();
    return profileOf(m_draft.firstLook, m_draft.analysis, plan);
}

void ProfileWay::keep()
{
    m_keeper->keep(profileOfDraft(), m_draft.plan.measurement);
}

void ProfileWay::remember()
{
    const ImportProfile now = profileOfDraft();
    m_done.removeIf([&now](const ImportProfile &one) { return one.header == now.header; });
    m_done.prepend(now);
}

void ProfileWay::follow()
{
    if (!m_done.isEmpty())
        m_next = Next{{}, true};
}

void ProfileWay::takeNext()
{
    if (!m_next)
        return;
    Next next = std::move(*m_next);
    m_next.reset();
    const QString fingerprint = fingerprintOf(m_draft.firstLook);
    if (next.imports) {
        const auto like = [&fingerprint](const ImportProfile &one) { return one.isKnownBy(fingerprint); };
        const auto found = std::ranges::find_if(m_done, like);
        if (found == m_done.end()) {
            m_pages.file.say(failure(Error::Kind::BadInput, tr("No file before had these columns, or this one has no "
                                                               "names for them: look at it first.")));
            return;
        }
        next.profile.profile = *found;
    }
    const ImportProfile &profile = next.profile.profile;
    if (profile.header.isEmpty() || profile.isKnownBy(fingerprint))
        m_pages.file.use(next.profile, next.imports);
    else
        m_pages.file.say(
            failure(Error::Kind::BadInput, tr("The profile “%1” is for files with other columns: %2.")
                                               .arg(next.profile.name, profile.header.join(QStringLiteral(", ")))));
}

void ProfileWay::takeIn(const QStringList &files)
{
    for (const QString &file : files) {
        takeProfileIn(m_profiles, file, this, [this](const Result<KeptProfile> &taken) {
            if (taken)
                m_pages.file.say(tr("The profile “%1” is kept.").arg(taken->name));
            else
                m_pages.file.say(std::unexpected(taken.error()));
        });
    }
}

} // namespace penstock
