// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/rejectsactions.h"

#include "core/async/background.h"
#include "core/pipeline/rejectsfile.h"
#include "ui/common/theme.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QUrl>

namespace penstock {

RejectsActions::RejectsActions(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    m_open = add(tr("&Open rejects file"), {}, &RejectsActions::openFile);
    m_folder = add(tr("Open &folder"), tr("Where the file lies"), &RejectsActions::openFolder);
    m_again = add(tr("&Write again…"), tr("Import the file with these rows, once they are mended"),
                  &RejectsActions::sendAgain);
    m_save =
        add(tr("Save re&jects…"), tr("Rows that are listed here, with their reasons"), &RejectsActions::chooseFile);
    row->addStretch();
    hide();
}

QPushButton *RejectsActions::add(const QString &text, const QString &toolTip, void (RejectsActions::*act)())
{
    auto *button = new QPushButton(text, this);
    button->setToolTip(toolTip);
    button->setAutoDefault(false);
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void RejectsActions::present(const PipelineSnapshot &snapshot)
{
    m_file = snapshot.rejectsFile;
    m_source = snapshot.source;
    m_rows = snapshot.rejectedRows;
    const bool hasFile = !m_file.isEmpty();
    m_open->setToolTip(QDir::toNativeSeparators(m_file));
    for (QPushButton *button : {m_open, m_folder, m_again})
        button->setVisible(hasFile);
    m_again->setEnabled(snapshot.isOver()); // until then the rows of their own form are not in it
    m_save->setVisible(!hasFile);
    setVisible(hasFile || (snapshot.isOver() && !m_rows.isEmpty()));
}

/// It may have been moved since.
bool RejectsActions::isThere()
{
    if (QFileInfo::exists(m_file))
        return true;
    Error error;
    error.kind = Error::Kind::File;
    error.message = tr("%1 is not there any more.").arg(QDir::toNativeSeparators(m_file));
    Q_EMIT failed(error);
    return false;
}

void RejectsActions::openFile()
{
    if (isThere())
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_file).absoluteFilePath()));
}

void RejectsActions::openFolder()
{
    if (isThere())
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_file).absolutePath()));
}

void RejectsActions::sendAgain()
{
    if (isThere())
        Q_EMIT sendAgainRequested(QFileInfo(m_file).absoluteFilePath());
}

void RejectsActions::chooseFile()
{
    auto *dialog =
        new QFileDialog(this, tr("Save rows that were not stored"),
                        QDir::home().filePath(QFileInfo(m_source).completeBaseName() + QStringLiteral(".rejects.csv")),
                        tr("CSV files (*.csv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &RejectsActions::save);
    dialog->open();
}

void RejectsActions::save(const QString &path)
{
    runInBackground(
        this, [path, rows = m_rows] { return RejectsFile::save(rows, path); },
        [this, path](const Status &status) {
            if (status)
                Q_EMIT saved(path);
            else
                Q_EMIT failed(status.error());
        });
}

} // namespace penstock
