// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/profile/importprofiles.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace penstock {

class ColumnsPage;
class FilePage;
class ProfileKeeper;
class RunPage;
class TargetPage;
struct ImportDraft;

/// The short way through the wizard: by a profile from the file to the import, with a stop only where something is to
/// be asked or told; and at its end what was done is kept as a profile.
class ProfileWay final : public QObject
{
    Q_OBJECT

public:
    struct Pages
    {
        FilePage &file;
        ColumnsPage &columns;
        TargetPage &target;
        RunPage &run;
    };

    ProfileWay(ImportDraft &draft, ImportProfiles &profiles, const Pages &pages, QWidget &window);

    /// Somebody goes a way of his own.
    void leave();
    /// The next file that is looked at is looked at as the profile says.
    void lookWith(const KeptProfile &profile) { m_next = Next{profile, false}; }
    /// What was decided for this file, for follow().
    void remember();
    /// The next file that is looked at is imported as the last one with the same columns was, if there was one.
    void follow();
    /// A file is looked at, or imported, by follow().
    bool isFollowing() const { return m_isOn || (m_next && m_next->imports); }
    /// Keeps the profiles of files.
    void takeIn(const QStringList &files);

Q_SIGNALS:
    void columnsWanted();
    void targetWanted();
    void importWanted();

private:
    void begin(bool imports);
    void goOn();
    void keep();
    void takeNext();
    ImportProfile profileOfDraft() const;

    ImportDraft &m_draft;
    ImportProfiles &m_profiles;
    Pages m_pages;
    ProfileKeeper *m_keeper = nullptr;
    struct Next
    {
        KeptProfile profile; ///< but for one that is found among those that were imported
        bool imports = false;
    };
    std::optional<Next> m_next;  ///< for the file that is being looked at
    QList<ImportProfile> m_done; ///< of the files that were imported, the last one first
    bool m_isOn = false;         ///< on the page of the target
};

} // namespace penstock
