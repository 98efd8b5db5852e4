// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documentlist.h"
#include "ui/services.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace penstock {

class PipelineEditor;
class PipelineRow;

/// The known documents of pipelines, a row each; hidden while there is none.
class PipelineList final : public QWidget
{
    Q_OBJECT

public:
    /// `folder`: where the list is kept, and proposed for new documents.
    PipelineList(const Services &services, const QString &folder, QWidget *parent = nullptr);
    ~PipelineList() override;

    /// An editor with a fresh document that writes there.
    void create(const QString &profileId, const QString &database);
    /// Takes a document into the list, and opens its editor.
    void open(const QString &path);
    /// Asks for a document.
    void choose();
    /// Those that somebody has told to start with the program; the first time only.
    void startThose();

    QList<PipelineRow *> rows() const;

Q_SIGNALS:
    void failed(const penstock::Error &error);
    void shown(); ///< there is something to see

private:
    void present();
    PipelineRow *rowOf(const QString &path) const;
    PipelineRow *makeRow(const DocumentList::Entry &entry);
    PipelineEditor *makeEditor();
    void edit(const QString &path);

    const Services &m_services;
    const QString m_folder;
    DocumentList m_list;
    QVBoxLayout *m_column = nullptr;
    bool m_hasStarted = false;
};

} // namespace penstock
