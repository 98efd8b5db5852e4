// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What comes of a run: its rows in the database, and those that are not there.
#include "core/async/background.h"
#include "core/importing/importdraft.h"
#include "core/importing/rejectsplace.h"
#include "core/importing/resultstatement.h"
#include "core/pipeline/rejectsfile.h"
#include "ui/common/format.h"
#include "ui/common/messagebar.h"
#include "ui/importing/runpage.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QUrl>

#include <algorithm>

namespace penstock {

/// A few rows are shown whole; of many, which ones is asked.
void RunPage::chooseResult(const QPoint &below)
{
    const QList<ResultStatement> choices = ResultStatement::of(draft().plan, draft().analysis, m_snapshot.accepted);
    if (choices.size() == 1) {
        Q_EMIT openResultRequested(choices.first().text);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ResultStatement &choice : choices)
        connect(menu->addAction(choice.title), &QAction::triggered, this,
                [this, text = choice.text] { Q_EMIT openResultRequested(text); });
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(below);
}

void RunPage::keepRejects()
{
    if (!m_snapshot.rejectsFile.isEmpty()) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_snapshot.rejectsFile));
        return;
    }
    auto *dialog =
        new QFileDialog(this, tr("Save rows that were not stored"), RejectsPlace::of(draft().plan.file, {}).file,
                        tr("CSV files (*.csv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &RunPage::saveRejects);
    dialog->open();
}

void RunPage::saveRejects(const QString &path)
{
    const QList<RejectedRow> rows = m_snapshot.rejectedRows;
    const auto saved = quint64(rows.size()); // with those that may be stored
    const auto tell = [this, path, saved, all = std::max(saved, m_snapshot.rejected)](const Status &status) {
        if (!status) {
            m_message->showError(status.error());
            return;
        }
        m_message->showMessage(
            saved < all ? MessageBar::Kind::Warning : MessageBar::Kind::Success,
            tr("Saved %1 of %2 rows to %3.").arg(formatCount(saved), formatCount(all), QDir::toNativeSeparators(path)));
    };
    runInBackground(this, [rows, path] { return RejectsFile::save(rows, path); }, tell);
}

} // namespace penstock
