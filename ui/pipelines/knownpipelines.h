// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documentlist.h"

#include <QList>
#include <QObject>

namespace penstock {

class KnownPipeline;
struct Services;

/// The known documents of pipelines, kept from one run of the program to the next.
class KnownPipelines final : public QObject
{
    Q_OBJECT

public:
    /// `folder`: where the list is kept, and proposed for new documents.
    KnownPipelines(const Services &services, const QString &folder, QObject *parent = nullptr);
    ~KnownPipelines() override;

    const QString &folder() const { return m_folder; }
    const QList<KnownPipeline *> &all() const { return m_all; } ///< in the order of coming
    KnownPipeline *find(const QString &path) const;             ///< null: it is not known

    void add(const QString &path); ///< nothing, when it is there
    void remove(const QString &path);
    /// Those that somebody has told to start with the program; the first time only.
    void startThose();

Q_SIGNALS:
    void changed(); ///< others are known
    void failed(const penstock::Error &error);

private:
    void take();

    const Services &m_services;
    const QString m_folder;
    DocumentList m_list;
    QList<KnownPipeline *> m_all;
    bool m_hasStarted = false;
};

} // namespace penstock
