// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/rejectsactions.h"

#include "core/async/background.h"
#include "core/pipeline/rejectsfile.h"
#include "ui/common/theme.h"
#include "ui/monitor/deadletterfile.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QUrl>

#include <algorithm>

namespace penstock {

RejectsActions::RejectsActions(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    m_which = new QComboBox(this);
    m_which->setAccessibleName(tr("Whose rows"));
    m_which->hide();
    row->addWidget(m_which);
    connect(m_which, &QComboBox::currentIndexChanged, this, [this](int which) {
        m_file = which >= 0 && which < m_files.size() ? m_files.at(which).file : QString();
        m_open->setToolTip(QDir::toNativeSeparators(m_file));
    });
    m_open = add(tr("&Open rejects file"), {}, &RejectsActions::openFile);
    m_folder = add(tr("Open &folder"), tr("Where the file lies"), &RejectsActions::openFolder);
    m_again =
        add(tr("&Write again…"), tr("Rows of a table are imported once they are mended, lines are mended in a tab"),
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
    QList<Kept> files;
    if (!snapshot.rejectsFile.isEmpty())
        files += {snapshot.target, snapshot.rejectsFile};
    for (const SinkSnapshot &sink : snapshot.otherSinks) {
        if (!sink.rejectsFile.isEmpty())
            files += {sink.name, sink.rejectsFile};
    }
    presentFiles(files);
    m_source = snapshot.source;
    m_rows = snapshot.rejectedRows;
    const bool hasFile = !m_file.isEmpty();
    for (QPushButton *button : {m_open, m_folder, m_again})
        button->setVisible(hasFile);
    m_again->setEnabled(snapshot.isOver()); // until then the rows of their own form are not in it
    m_save->setVisible(!hasFile);
    setVisible(hasFile || (snapshot.isOver() && !m_rows.isEmpty()));
}

void RejectsActions::presentFiles(const QList<Kept> &files)
{
    if (files == m_files)
        return;
    const QString before = m_file;
    m_files = files;
    const QSignalBlocker blocker(m_which);
    m_which->clear();
    for (const Kept &kept : files)
        m_which->addItem(kept.whose);
    const auto same = std::ranges::find(files, before, &Kept::file);
    const int which = same == files.cend() ? 0 : int(same - files.cbegin());
    m_which->setCurrentIndex(which);
    m_which->setVisible(files.size() > 1);
    m_file = files.isEmpty() ? QString() : files.at(which).file;
    m_open->setToolTip(QDir::toNativeSeparators(m_file));
}

/// It may have been moved since.
bool RejectsActions::isThere()
{
    const Status status = DeadLetterFile(m_file).check();
    if (!status)
        Q_EMIT failed(status.error());
    return status.has_value();
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
    DeadLetterFile(m_file).open(this, {[this](const QString &file) { Q_EMIT sendAgainRequested(file); },
                                       [this](const QString &lines) { Q_EMIT linesSentAgainRequested(lines); },
                                       [this](const Error &error) { Q_EMIT failed(error); }});
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
