// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/fileintake.h"

#include "core/async/background.h"
#include "core/async/plural.h"
#include "core/workspace/workspace.h"
#include "core/writing/editabletext.h"
#include "ui/importing/importwizard.h"
#include "ui/importing/profilesdialog.h"
#include "ui/importing/profileway.h"
#include "ui/importing/watchdialog.h"
#include "ui/mainwindow/droppedfile.h"
#include "ui/write/lineeditor.h"

#include <QFileDialog>
#include <QFileInfo>

#include <utility>

namespace penstock {

namespace {

constexpr int mostLineFiles = 10; // each has a tab of its own

} // namespace

FileIntake::FileIntake(const Services &services, QWidget &window)
    : QObject(&window), m_services(services), m_window(window)
{
}

void FileIntake::choose(const QString &profileId, const QString &database)
{
    auto *dialog = new QFileDialog(&m_window, tr("Import CSV files"), m_services.workspace.recentFiles.folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("CSV files (*.csv *.tsv *.tab *.txt *.csv.gz *.csv.zst)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this,
            [this, profileId, database](const QStringList &files) { open(files, profileId, database); });
    dialog->open();
}

void FileIntake::chooseLines(const QString &profileId, const QString &database)
{
    auto *dialog = new QFileDialog(&m_window, tr("Open line protocol"), m_services.workspace.recentFiles.folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Line protocol (*.lp *.line *.txt *.lp.gz *.lp.zst *.line.gz *.line.zst)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, profileId, database](const QString &file) { readLines(file, profileId, database); });
    dialog->open();
}

void FileIntake::readLines(const QString &file, const QString &profileId, const QString &database)
{
    m_services.workspace.recentFiles.add(file);
    runInBackground(
        this, [file] { return editableText(file, LineEditor::mostText); },
        [this, file, profileId, database](const Result<std::optional<QString>> &text) {
            if (!text)
                Q_EMIT refused(text.error().message);
            else if (*text)
                Q_EMIT linesRead(profileId, database, **text);
            else
                Q_EMIT linesFileBrought(profileId, database, file);
        });
}

void FileIntake::chooseFolder(const QString &profileId, const QString &database)
{
    auto *dialog = new WatchDialog(m_services.sessions, profileId, database, &m_window);
    dialog->setProfiles(m_services.profiles);
    connect(dialog, &WatchDialog::chosen, this, &FileIntake::folderChosen);
    dialog->open();
}

void FileIntake::open(const QStringList &files, const QString &profileId, const QString &database)
{
    QStringList reasons;
    QStringList tables;
    QStringList profiles;
    QStringList tooMany;
    QStringList later;
    int lineFiles = 0;
    bool hasConnections = false;
    for (const DroppedFile &file : DroppedFile::judgeAll(files)) {
        if (file.isCsv) {
            m_services.workspace.recentFiles.add(file.path);
            tables += file.path;
        } else if (file.isLines && ++lineFiles > mostLineFiles) {
            tooMany += file.name();
        } else if (file.isLines) {
            readLines(file.path, profileId, database);
        } else if (file.isPipeline) {
            Q_EMIT pipelineBrought(file.path);
        } else if (file.isQuery) {
            Q_EMIT queryFileBrought(file.path);
        } else if (file.isConnections && std::exchange(hasConnections, true)) {
            later += file.name();
        } else if (file.isConnections) {
            Q_EMIT connectionsBrought(file.path);
        } else if (file.isProfile) {
            profiles += file.path;
        } else {
            reasons += file.reason;
        }
    }
    if (!tooMany.isEmpty())
        reasons += tr("%n file(s) of line protocol were not opened, since there are so many. Write them with "
                      "penstock-cli write: %1",
                      nullptr, plural(quint64(tooMany.size())))
                       .arg(tooMany.join(QStringLiteral(", ")));
    if (!later.isEmpty())
        reasons += tr("Files of connections are opened one after the other. Not opened yet: %1")
                       .arg(later.join(QStringLiteral(", ")));
    if (!reasons.isEmpty())
        Q_EMIT refused(reasons.join(u'\n'));
    if (!tables.isEmpty())
        openTables(tables, profileId, database);
    if (profiles.isEmpty())
        return;
    // Where a wizard is, its file is offered them.
    if (m_wizard && m_wizard->isVisible())
        m_wizard->way().takeIn(profiles);
    else
        keepProfiles(profiles);
}

void FileIntake::keepProfiles(const QStringList &files)
{
    if (!m_profiles)
        m_profiles = new ImportProfiles(ImportProfileFolder::defaultPath(), this);
    for (const QString &file : files) {
        takeProfileIn(*m_profiles, file, this, [this](const Result<KeptProfile> &taken) {
            if (!taken) {
                Q_EMIT profileRefused(taken.error());
                return;
            }
            m_forNext = *taken;
            Q_EMIT profileKept(taken->name);
        });
    }
}

void FileIntake::openTables(const QStringList &tables, const QString &profileId, const QString &database)
{
    if (m_wizard && m_wizard->isVisible()) {
        m_wizard->enqueue(tables);
        m_wizard->activateWindow();
        return;
    }
    m_wizard = new ImportWizard(m_services, tables, profileId, database, &m_window);
    if (m_forNext)
        m_wizard->way().lookWith(*std::exchange(m_forNext, {}));
    connect(m_wizard, &ImportWizard::openResult, this, &FileIntake::openResult);
    connect(m_wizard, &ImportWizard::openResult, m_wizard, [wizard = m_wizard.get()] {
        if (!wizard->hasNextFile())
            wizard->close(); // it would hide the result
    });
    connect(m_wizard, &ImportWizard::imported, this, &FileIntake::imported);
    connect(m_wizard, &ImportWizard::goesOn, this, &FileIntake::goesOn);
    connect(m_wizard, &ImportWizard::undoFailed, this, &FileIntake::undoFailed);
    connect(m_wizard, &ImportWizard::linesSaved, this, &FileIntake::linesSaved);
    connect(m_wizard, &ImportWizard::filesLeft, this, [this, profileId, database](const QStringList &left) {
        m_left = {left, profileId, database};
        Q_EMIT filesLeft(left);
    });
    m_wizard->show();
}

void FileIntake::takeUp()
{
    const Left left = std::exchange(m_left, {});
    open(left.files, left.profileId, left.database);
}

DropOverlay::Announcement FileIntake::announce(const QStringList &files, const QString &target) const
{
    QStringList names;
    QStringList profiles;
    QStringList lines;
    QStringList pipelines;
    QStringList queries;
    QStringList connections;
    QString reason;
    for (const DroppedFile &file : DroppedFile::judgeAll(files)) {
        if (file.isCsv)
            names += file.name();
        else if (file.isLines)
            lines += file.name();
        else if (file.isPipeline)
            pipelines += file.name();
        else if (file.isQuery)
            queries += file.name();
        else if (file.isConnections)
            connections += file.name();
        else if (file.isProfile)
            profiles += file.name();
        else if (reason.isEmpty())
            reason = file.reason;
    }
    if (names.isEmpty() && !lines.isEmpty())
        return {tr("Open %1 in a tab for lines").arg(lines.join(QStringLiteral(", "))),
                reason.isEmpty() ? tr("Nothing is written before you say so.") : reason, true};
    if (names.isEmpty() && !queries.isEmpty())
        return {tr("Open %1 in a tab for queries").arg(queries.join(QStringLiteral(", "))),
                reason.isEmpty() ? tr("Nothing runs before you say so.") : reason, true};
    if (names.isEmpty() && !pipelines.isEmpty())
        return {tr("Open the pipeline %1").arg(pipelines.join(QStringLiteral(", "))),
                reason.isEmpty() ? tr("It does not start by itself.") : reason, true};
    if (names.isEmpty() && !connections.isEmpty())
        return {tr("Import connections from %1").arg(connections.join(QStringLiteral(", "))),
                reason.isEmpty() ? tr("You choose which of them, and see what of them is not taken.") : reason, true};
    if (names.isEmpty() && !profiles.isEmpty())
        return {tr("Keep the profile %1").arg(profiles.join(QStringLiteral(", "))),
                reason.isEmpty() ? tr("The next file is looked at with it.") : reason, true};
    if (names.isEmpty())
        return {reason, tr("Nothing will be imported."), false};
    const QString title = names.size() == 1
                              ? tr("Import %1 into %2").arg(names.first(), target)
                              : tr("Import %n CSV files into %1", nullptr, plural(quint64(names.size()))).arg(target);
    if (reason.isEmpty() && !queries.isEmpty())
        reason = tr("%1: opened in a tab for queries.").arg(queries.join(QStringLiteral(", ")));
    if (reason.isEmpty() && !lines.isEmpty())
        reason = tr("%1: opened in a tab for lines.").arg(lines.join(QStringLiteral(", ")));
    if (reason.isEmpty() && !profiles.isEmpty())
        reason = tr("The profile %1 is kept, and offered.").arg(profiles.join(QStringLiteral(", ")));
    return {title, reason.isEmpty() ? tr("Columns and types are shown before anything is written.") : reason, true};
}

} // namespace penstock
