// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/pipelinelist.h"

#include "core/connection/profilegroups.h"
#include "core/connection/profilestore.h"
#include "core/connection/secretstore.h"
#include "core/documents/ownsecrets.h"
#include "core/session/sessionlist.h"
#include "ui/pipelines/knownpipeline.h"
#include "ui/pipelines/knownpipelines.h"
#include "ui/pipelines/pipelineeditor.h"
#include "ui/pipelines/pipelinerow.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace penstock {

PipelineList::PipelineList(KnownPipelines &pipelines, const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_pipelines(pipelines), m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("Pipelines"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    connect(&pipelines, &KnownPipelines::changed, this, &PipelineList::present);
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

void PipelineList::present()
{
    const QList<KnownPipeline *> &known = m_pipelines.all();
    QList<const KnownPipeline *> shown;
    for (PipelineRow *row : rows()) {
        if (known.contains(&row->pipeline())) {
            shown += &row->pipeline();
            continue;
        }
        m_column->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    for (KnownPipeline *pipeline : known) {
        if (!shown.contains(pipeline))
            m_column->addWidget(makeRow(*pipeline));
    }
    setVisible(!known.isEmpty());
}

PipelineRow *PipelineList::makeRow(KnownPipeline &pipeline)
{
    auto *row = new PipelineRow(pipeline, this);
    connect(row, &PipelineRow::editRequested, this, [this, &pipeline] { edit(pipeline.path()); });
    connect(row, &PipelineRow::removeRequested, this, [this, &pipeline] { remove(pipeline.path()); });
    return row;
}

PipelineEditor *PipelineList::makeEditor()
{
    QStringList names;
    const QList<Profile> profiles = groupedProfiles(m_services.profiles.profiles()); // the local server has no name
    names.reserve(profiles.size());
    for (const Profile &profile : profiles)
        names += profile.name;
    auto *editor = new PipelineEditor(names, &m_services.secrets, window());
    connect(editor, &PipelineEditor::saved, this, [this](const QString &path) {
        m_pipelines.add(path);
        if (KnownPipeline *known = m_pipelines.find(path))
            known->read();
        Q_EMIT shown();
    });
    connect(editor, &PipelineEditor::secretsLeft, this, &PipelineList::dropSecrets);
    connect(editor, &PipelineEditor::startRequested, this, [this](const QString &path) {
        if (KnownPipeline *known = m_pipelines.find(path))
            known->start();
    });
    editor->show();
    return editor;
}

void PipelineList::create(const QString &profileId, const QString &database)
{
    const Session *session = m_services.sessions.find(profileId);
    makeEditor()->begin(session && !session->profile().isLocal() ? session->profile().name : QString(), database,
                        m_pipelines.folder());
}

void PipelineList::edit(const QString &path)
{
    makeEditor()->edit(path);
}

/// With what it has in the keyring, as its menu says.
void PipelineList::remove(const QString &path)
{
    const QStringList secrets = ownSecretsOf(path);
    m_pipelines.remove(path);
    dropSecrets(secrets);
}

/// But for those that a copy has as well.
void PipelineList::dropSecrets(const QStringList &ids)
{
    QStringList kept;
    for (const KnownPipeline *known : m_pipelines.all())
        kept += ownSecretsOf(known->path());
    for (const QString &id : ids) {
        if (!kept.contains(id))
            m_services.secrets.remove(id);
    }
}

void PipelineList::open(const QString &path)
{
    m_pipelines.add(path);
    Q_EMIT shown();
    edit(path);
}

void PipelineList::choose()
{
    auto *dialog = new QFileDialog(window(), tr("Open a pipeline"), m_pipelines.folder(),
                                   tr("Pipelines (*.json)") + QStringLiteral(";;") + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PipelineList::open);
    dialog->open();
}

} // namespace penstock
