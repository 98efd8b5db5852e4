// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/undorun.h"

#include "app/penstock-cli/command.h"
#include "app/penstock-cli/terminal.h"
#include "core/importing/importplan.h"
#include "core/importing/importundo.h"
#include "core/session/session.h"

namespace penstock {

UndoRun::UndoRun(const QString &journal, const Status &allowed, QObject *parent)
    : QObject(parent), m_journal(journal), m_allowed(allowed)
{
}

void UndoRun::start(const Session &session)
{
    const Result<ImportRecord> record = ImportRecord::read(m_journal);
    if (!record) {
        failed(record.error());
        return;
    }
    const QString address = ImportTarget::of(ImportPlan(), session.clientSettings()).server;
    if (const Status status = ImportUndo::check(*record, session.info(), address); !status) {
        failed(status.error());
        return;
    }
    m_undo = new ImportUndo(*session.client(), session.info(), m_journal, *record, this);
    connect(m_undo, &ImportUndo::looked, this, &UndoRun::looked);
    connect(m_undo, &ImportUndo::failed, this, &UndoRun::failed);
    connect(m_undo, &ImportUndo::removed, this, [this] {
        terminal::report(tr("It is deleted: the server has nothing there any more."));
        Q_EMIT done(Command::Done);
    });
    m_undo->look();
}

void UndoRun::looked()
{
    terminal::report(m_undo->question());
    if (m_allowed) {
        m_undo->remove();
        return;
    }
    terminal::report(m_allowed.error());
    Q_EMIT done(Command::BadUsage);
}

void UndoRun::failed(const Error &error)
{
    terminal::report(error);
    Q_EMIT done(Command::Failed);
}

} // namespace penstock
