// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include <QWidget>

class QVBoxLayout;

namespace penstock {

class KnownPipeline;
class KnownPipelines;
class PipelineEditor;
class PipelineRow;

/// The known documents of pipelines, a row each; hidden while there is none. There may be several of them.
class PipelineList final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    PipelineList(KnownPipelines &pipelines, const Services &services, QWidget *parent = nullptr);
    ~PipelineList() override;

    /// An editor with a fresh document that writes there.
    void create(const QString &profileId, const QString &database);
    /// Takes a document into the list, and opens its editor.
    void open(const QString &path);
    /// Asks for a document.
    void choose();

    QList<PipelineRow *> rows() const;

Q_SIGNALS:
    void shown(); ///< there is something to see

private:
    void present();
    PipelineRow *makeRow(KnownPipeline &pipeline);
    PipelineEditor *makeEditor();
    void edit(const QString &path);
    void remove(const QString &path);
    void dropSecrets(const QStringList &ids);

    const Services &m_services;
    KnownPipelines &m_pipelines;
    QVBoxLayout *m_column = nullptr;
};

} // namespace penstock
