// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/intakenotices.h"

#include "ui/common/messagebar.h"
#include "ui/mainwindow/fileintake.h"
#include "ui/mainwindow/targetbar.h"

#include <QFileInfo>

namespace penstock {

IntakeNotices::IntakeNotices(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    connect(&parts.intake, &FileIntake::refused, this,
            [this](const QString &reasons) { m_parts.notices.showMessage(MessageBar::Kind::Warning, reasons); });
    connect(&parts.intake, &FileIntake::profileKept, this, [this](const QString &name) {
        m_parts.notices.showMessage(MessageBar::Kind::Information,
                                    tr("The profile “%1” is kept. The next file is looked at with it.").arg(name));
        m_parts.notices.setAction(tr("Choose the &file…"));
    });
    connect(&parts.notices, &MessageBar::actionTriggered, this,
            [this] { m_parts.intake.choose(m_parts.target.profileId(), m_parts.target.database()); });
    for (const auto trouble : {&FileIntake::profileRefused, &FileIntake::undoFailed})
        connect(&parts.intake, trouble, this, [this](const Error &error) { m_parts.notices.showError(error); });
    connect(&parts.intake, &FileIntake::linesSaved, this,
            [this](const QString &text) { m_parts.notices.showMessage(MessageBar::Kind::Information, text); });
    connect(&parts.intake, &FileIntake::goesOn, this, [this](const QString &fileName) {
        m_parts.notices.showMessage(MessageBar::Kind::Information,
                                    tr("%1 is still being imported. The sink monitor shows it.").arg(fileName));
    });
    connect(&parts.intake, &FileIntake::filesLeft, this, [this](const QStringList &files) {
        QStringList names;
        for (const QString &file : files)
            names += QFileInfo(file).fileName();
        m_parts.leftFiles.showMessage(MessageBar::Kind::Warning,
                                      tr("%n file(s) of the queue were not imported.", nullptr, int(files.size())),
                                      names.join(u'\n'));
        m_parts.leftFiles.setAction(tr("&Go on with the queue"));
    });
    connect(&parts.leftFiles, &MessageBar::actionTriggered, &parts.intake, &FileIntake::takeUp);
}

} // namespace penstock
