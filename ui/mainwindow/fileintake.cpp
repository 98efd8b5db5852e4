// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/fileintake.h"

#include "core/async/plural.h"
#include "core/workspace/workspace.h"
#include "ui/importing/importwizard.h"
#include "ui/mainwindow/droppedfile.h"

#include <QFileDialog>

namespace penstock {

FileIntake::FileIntake(const Services &services, QWidget &window)
    : QObject(&window), m_services(services), m_window(window)
{
}

void FileIntake::choose(const QString &profileId, const QString &database)
{
    auto *dialog = new QFileDialog(&m_window, tr("Import CSV files"), m_services.workspace.recentFiles.folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("CSV files (*.csv *.tsv *.tab *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this,
            [this, profileId, database](const QStringList &files) { open(files, profileId, database); });
    dialog->open();
}

void FileIntake::open(const QStringList &files, const QString &profileId, const QString &database)
{
    QStringList reasons;
    for (const QString &path : files) {
        const DroppedFile file = DroppedFile::judge(path);
        if (!file.isCsv) {
            reasons += file.reason;
            continue;
        }
        m_services.workspace.recentFiles.add(path);
        auto *wizard = new ImportWizard(m_services, path, profileId, database, &m_window);
        connect(wizard, &ImportWizard::openResult, this, &FileIntake::openResult);
        connect(wizard, &ImportWizard::openResult, wizard, &QWidget::close); // it would hide the result
        connect(wizard, &ImportWizard::imported, this, &FileIntake::imported);
        wizard->show();
    }
    if (!reasons.isEmpty())
        Q_EMIT refused(reasons.join(u'\n'));
}

DropOverlay::Announcement FileIntake::announce(const QStringList &files, const QString &target) const
{
    QStringList names;
    QString reason;
    for (const QString &path : files) {
        const DroppedFile file = DroppedFile::judge(path);
        if (file.isCsv)
            names += file.name();
        else if (reason.isEmpty())
            reason = file.reason;
    }
    if (names.isEmpty())
        return {reason, tr("Nothing will be imported."), false};
    const QString title = names.size() == 1
                              ? tr("Import %1 into %2").arg(names.first(), target)
                              : tr("Import %n CSV files into %1", nullptr, plural(quint64(names.size()))).arg(target);
    return {title, reason.isEmpty() ? tr("Columns and types are shown before anything is written.") : reason, true};
}

} // namespace penstock
