// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

namespace penstock {

class Pipeline;

/// The pipelines of the program: whoever starts one adds it here, and the monitor sees every write.
class PipelineRegistry final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void add(Pipeline *pipeline);
    const QList<Pipeline *> &running() const { return m_running; }

    /// Asks every running pipeline to stop.
    void cancelAll();

Q_SIGNALS:
    void added(penstock::Pipeline *pipeline);
    void idle(); ///< the last one has ended

private:
    QList<Pipeline *> m_running;
};

} // namespace penstock
