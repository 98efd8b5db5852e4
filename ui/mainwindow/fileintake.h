// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/profile/importprofilefolder.h"
#include "core/importing/queue/watchedfolder.h"
#include "ui/common/dropoverlay.h"
#include "ui/services.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <optional>

namespace penstock {

class ImportProfiles;
class ImportWizard;

/// The way of files into the program: chosen, dropped or named on the command line. CSV files get a wizard that takes
/// them one after the other, line protocol gets a tab, profiles of imports are kept and used for the next file; of
/// others it says why not.
class FileIntake final : public QObject
{
    Q_OBJECT

public:
    FileIntake(const Services &services, QWidget &window);

    /// Asks for files, then opens them. The target is a proposal for the wizards.
    void choose(const QString &profileId, const QString &database);
    void open(const QStringList &files, const QString &profileId, const QString &database);
    /// The same with files of line protocol.
    void chooseLines(const QString &profileId, const QString &database);
    /// Asks for a folder that is to be watched. The target is a proposal.
    void chooseFolder(const QString &profileId, const QString &database);

    /// The files that were left last, to the target that they were meant for.
    void takeUp();

    /// What open() would do, while files hover above the window.
    DropOverlay::Announcement announce(const QStringList &files, const QString &target) const;

Q_SIGNALS:
    void refused(const QString &reasons);
    void linesRead(const QString &profileId, const QString &database, const QString &lines);
    /// Line protocol that is written as it is: too much for a text, or packed.
    void linesFileBrought(const QString &profileId, const QString &database, const QString &file);
    void pipelineBrought(const QString &file);
    void queryFileBrought(const QString &file); ///< InfluxQL, SQL or Flux
    void connectionsBrought(const QString &file);
    void folderChosen(const penstock::WatchedFolder::Options &options);
    void profileKept(const QString &name); ///< the next file that is opened is looked at with it
    void profileRefused(const penstock::Error &error);
    void openResult(const QString &profileId, const QString &database, const QString &statement, bool asChart);
    void goesOn(const QString &fileName);          ///< its wizard was closed
    void undoFailed(const penstock::Error &error); ///< the same
    void linesSaved(const QString &text);          ///< the same
    /// A wizard was closed before these had their turn; takeUp() opens them again.
    void filesLeft(const QStringList &files);
    void imported(const QString &profileId, const QString &database);

private:
    void keepProfiles(const QStringList &files);
    void readLines(const QString &file, const QString &profileId, const QString &database);
    void openTables(const QStringList &tables, const QString &profileId, const QString &database);

    const Services &m_services;
    QWidget &m_window;
    struct Left
    {
        QStringList files;
        QString profileId;
        QString database;
    };
    Left m_left;
    QPointer<ImportWizard> m_wizard;      ///< the last one, which further files wait in
    ImportProfiles *m_profiles = nullptr; ///< once somebody has brought one
    std::optional<KeptProfile> m_forNext; ///< that was brought, for the next file
};

} // namespace penstock
