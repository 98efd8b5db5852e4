// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>
#include <stop_token>

namespace penstock {

class Pipeline;

/// The pipelines of the program: whoever starts one adds it here, and the monitor sees every write.
class PipelineRegistry final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// `finish`: how its source is asked to end behind what it has taken from others, who believe it is safe; without
    /// a state nothing is lost by leaving the source where it is.
    void add(Pipeline *pipeline, const std::stop_source &finish = std::stop_source(std::nostopstate));
    const QList<Pipeline *> &running() const { return m_running; }

    /// What it has taken is written, and then it ends; see Pipeline::drain().
    void finish(Pipeline *pipeline);

    /// How the same is done once more, as long as `context` lives. Of one that was added.
    void setAgain(const Pipeline *pipeline, QObject *context, std::function<Status()> again);
    /// `id`: PipelineSnapshot's, also after the end.
    bool canRunAgain(int id) const;
    /// Says why not, when it cannot.
    Status runAgain(int id);

    /// Asks every running pipeline to stop.
    void cancelAll();

Q_SIGNALS:
    void added(penstock::Pipeline *pipeline);
    void finishing(penstock::Pipeline *pipeline); ///< somebody wants that, see finish()
    void idle();                                  ///< the last one has ended

private:
    QList<Pipeline *> m_running;
    QHash<Pipeline *, std::stop_source> m_finish;
    struct Again
    {
        QPointer<QObject> context;
        std::function<Status()> run;
    };
    QHash<int, Again> m_again; ///< by the pipeline's id
};

} // namespace penstock
