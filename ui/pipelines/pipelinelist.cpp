// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/pipelinelist.h"

#include "core/connection/profilestore.h"
#include "core/session/sessionlist.h"
#include "ui/pipelines/pipelineeditor.h"
#include "ui/pipelines/pipelinerow.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace penstock {

PipelineList::PipelineList(const Services &services, const QString &folder, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_folder(folder),
      m_list(folder + QStringLiteral("/list.json")),
      m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("Pipelines"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    connect(&m_list, &DocumentList::changed, this, &PipelineList::present);
    connect(&m_list, &DocumentList::failed, this, &PipelineList::failed);
    present();
}

PipelineList::~PipelineList() = default;

QList<PipelineRow *> PipelineList::rows() const
{
    QList<PipelineRow *> rows;
    for (int i = 0; i < m_column->count(); ++i)
        rows += qobject_cast<PipelineRow *>(m_column->itemAt(i)->widget());
    return rows;
}

PipelineRow *PipelineList::rowOf(const QString &path) const
{
    const QList<PipelineRow *> all = rows();
    const auto found = std::ranges::find(all, QFileInfo(path).absoluteFilePath(), &PipelineRow::path);
    return found == all.end() ? nullptr : *found;
}

/// Rows that stay are the same: they may run.
void PipelineList::present()
{
    const QList<DocumentList::Entry> &entries = m_list.entries();
    for (PipelineRow *row : rows()) {
        if (std::ranges::find(entries, row->path(), &DocumentList::Entry::path) == entries.end()) {
            m_column->removeWidget(row);
            row->hide();
            row->deleteLater();
        }
    }
    for (const DocumentList::Entry &entry : entries) {
        if (!rowOf(entry.path))
            m_column->addWidget(makeRow(entry));
    }
    setVisible(!entries.isEmpty());
}

PipelineRow *PipelineList::makeRow(const DocumentList::Entry &entry)
{
    auto *row = new PipelineRow(entry, m_services, this);
    connect(row, &PipelineRow::editRequested, this, [this, row] { edit(row->path()); });
    connect(row, &PipelineRow::removeRequested, this, [this, row] { m_list.remove(row->path()); });
    connect(row, &PipelineRow::ended, this, [this, row](const LastRun &last) { m_list.setLast(row->path(), last); });
    connect(row, &PipelineRow::startsChanged, this,
            [this, row](bool starts) { m_list.setStartsWithPenstock(row->path(), starts); });
    return row;
}

PipelineEditor *PipelineList::makeEditor()
{
    QStringList names;
    for (const Session *session : m_services.sessions.sessions()) {
        if (!session->profile().isLocal()) // which has no saved name, and is offered as itself
            names += session->profile().name;
    }
    auto *editor = new PipelineEditor(names, window());
    connect(editor, &PipelineEditor::saved, this, [this](const QString &path) {
        m_list.add(path);
        if (PipelineRow *row = rowOf(path))
            row->read();
        Q_EMIT shown();
    });
    connect(editor, &PipelineEditor::startRequested, this, [this](const QString &path) {
        if (PipelineRow *row = rowOf(path))
            row->start();
    });
    editor->show();
    return editor;
}

void PipelineList::create(const QString &profileId, const QString &database)
{
    const Session *session = m_services.sessions.find(profileId);
    makeEditor()->begin(session && !session->profile().isLocal() ? session->profile().name : QString(), database,
                        m_folder);
}

void PipelineList::edit(const QString &path)
{
    makeEditor()->edit(path);
}

void PipelineList::open(const QString &path)
{
    m_list.add(path);
    Q_EMIT shown();
    edit(path);
}

void PipelineList::choose()
{
    auto *dialog = new QFileDialog(window(), tr("Open a pipeline"), m_folder,
                                   tr("Pipelines (*.json)") + QStringLiteral(";;") + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PipelineList::open);
    dialog->open();
}

void PipelineList::startThose()
{
    if (std::exchange(m_hasStarted, true))
        return;
    for (const DocumentList::Entry &entry : m_list.entries()) {
        PipelineRow *row = entry.startsWithPenstock ? rowOf(entry.path) : nullptr;
        if (row)
            row->start();
    }
}

} // namespace penstock
