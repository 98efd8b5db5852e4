// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/profile/importprofiles.h"

#include <QObject>
#include <QStringList>

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
    void leave() { m_isOn = false; }
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

    ImportDraft &m_draft;
    ImportProfiles &m_profiles;
    Pages m_pages;
    ProfileKeeper *m_keeper = nullptr;
    bool m_isOn = false; ///< on the page of the target
};

} // namespace penstock
