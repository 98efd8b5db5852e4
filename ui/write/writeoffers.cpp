// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/write/writeoffers.h"

#include "core/async/background.h"
#include "core/file/atomicfile.h"
#include "core/writing/keptfiles.h"
#include "ui/common/format.h"
#include "ui/common/messagebar.h"
#include "ui/write/linesoutcome.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QWidget>

#include <utility>

namespace penstock {

namespace {

/// A person has agreed that what stands there goes.
Status copyFile(const QString &from, const QString &to)
{
    if (QFileInfo(to) != QFileInfo(from))
        QFile::remove(to);
    QFile file(from);
    if (file.copy(to))
        return {};
    return failure(Error::Kind::File, WriteOffers::tr("%1 cannot be saved: %2").arg(to, file.errorString()));
}

} // namespace

WriteOffers::WriteOffers(MessageBar &message, QWidget &parent) : QObject(&parent), m_message(message), m_parent(parent)
{
    connect(&m_message, &MessageBar::actionTriggered, this, [this] {
        if (const auto action = std::exchange(m_action, {}))
            action();
    });
}

/// Of the message that is shown.
void WriteOffers::offer(const QString &text, std::function<void()> action)
{
    m_message.setAction(text);
    m_action = std::move(action);
}

void WriteOffers::offerFile(const QString &pasted)
{
    m_message.showMessage(MessageBar::Kind::Warning,
                          tr("%1 characters are too many to be edited here; nothing was inserted. They can be written "
                             "as a file, of which the beginning is shown. It is kept for %2 days.")
                              .arg(formatCount(quint64(pasted.size())))
                              .arg(KeptFiles::days));
    offer(tr("Take them as a &file"), [this, pasted] { makeFile(pasted); });
}

void WriteOffers::makeFile(const QString &text)
{
    const Result<QString> place =
        KeptFiles::inRoom(QStringLiteral("pasted")).newPlace(tr("pasted") + QStringLiteral(".lp"));
    if (!place) {
        m_message.showError(place.error());
        return;
    }
    runInBackground(
        this, [text, path = *place] { return AtomicFile::write(path, text.toUtf8(), AtomicFile::Access::Private); },
        [this, path = *place](const Status &status) {
            if (status)
                Q_EMIT fileMade(path);
            else
                m_message.showError(status.error());
        });
}

void WriteOffers::showResult(const LinesOutcome &result)
{
    m_message.showMessage(result.kind, result.text, result.details);
    if (!result.rejectsFile.isEmpty())
        offer(tr("Save the refused &lines…"), [this, file = result.rejectsFile] { saveRefused(file); });
}

void WriteOffers::saveRefused(const QString &rejectsFile)
{
    auto *dialog =
        new QFileDialog(&m_parent, tr("Save the refused lines and their reasons"), {}, tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, rejectsFile](const QString &path) {
        runInBackground(
            this, [rejectsFile, path] { return copyFile(rejectsFile, path); },
            [this, path](const Status &status) {
                if (status)
                    m_message.showMessage(MessageBar::Kind::Success, tr("Saved: %1").arg(path));
                else
                    m_message.showError(status.error());
            });
    });
    dialog->open();
}

} // namespace penstock
