// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/penstock-cli/command.h"
#include "core/importing/profile/runoptions.h"
#include "core/importing/queue/importqueue.h"
#include "core/pipeline/pipeline.h"
#include "core/pipeline/pipelineoptions.h"

#include <memory>

namespace penstock {

class InputSpool;
class PipelineRegistry;

/// What `write` and `import` share: files one after the other through pipelines, progress, counts, summary, exit code.
class TransferCommand : public Command
{
    Q_OBJECT

public:
    explicit TransferCommand(PipelineRegistry &pipelines, QObject *parent = nullptr);
    ~TransferCommand() override;

    void describe(QCommandLineParser &parser) override;
    Status configure(const QCommandLineParser &parser) override;
    bool waitsForServer() const override { return true; }
    void start(Session *session) override;
    void giveUp(const Error *error) override;
    void interrupt() override;

protected:
    /// One of the files that were named: where it can be read, more than once, and what people call it.
    struct Input
    {
        QString path;
        QString name;
        bool isSpooled = false; ///< a copy of what can be read only once; its path says nothing
    };

    /// Begins with one file; ends in run(), failInput() or finishInput().
    virtual void begin(const Input &input) = 0;

    /// False for what works on no file, or finds its files itself.
    virtual bool needsFiles() const { return true; }

    /// Before the first file; what has to be there for it.
    virtual Status prepare() { return {}; }

    /// Whether files may come later, until somebody interrupts: then each has a summary of its own.
    virtual bool waitsForFiles() const { return false; }

    /// At the end, of files that came while they were waited for.
    virtual void tellOfAll() {}

    /// Whether each file says itself, or may, to which database it belongs; else one must be chosen beforehand.
    virtual bool filesNameDatabase() const { return false; }

    /// Goes on with the same file after a pipeline that ended well, by run(). False: that was all of it.
    virtual bool continueInput() { return false; }

    /// Follows the pipeline to its end, then goes on with the next file.
    void run(Pipeline *pipeline);

    /// Stops a preparation of begin() that is under way.
    virtual void cancelPreparation() {}

    /// This file has ended: the next one, or the end.
    void finishInput();

    /// This file cannot be written at all: said and counted, then the next one.
    void failInput(const Error &error);

    Session *session() const { return m_session; }
    PipelineRegistry &pipelines() const { return m_pipelines; }
    const QStringList &files() const { return m_files; }
    void setFiles(const QStringList &files) { m_files = files; }
    ImportQueue &queue() { return m_queue; }
    const Input &input() const { return m_input; }              ///< the present file
    const QString &givenDatabase() const { return m_database; } ///< by option; empty: none
    bool isInterrupted() const { return m_interrupted; }
    void markFailed() { m_failed = true; }
    /// Of this file something is left open that an option answers: it is not written, and the exit code says bad usage.
    void markAsked(const QString &question);
    /// Something to be said of this file that has been said already: for the summary.
    void addNotes(const QStringList &notes) { m_notes += notes; }

    /// Database, batches, concurrency, … as the options say.
    PipelineOptions m_options;
    RunOptions m_run;

private:
    void open(const QString &file);
    void conclude(const PipelineSnapshot &snapshot);
    void tellOfNotStarted();
    void printSummary();
    void end();

    PipelineRegistry &m_pipelines;
    Session *m_session = nullptr;
    QStringList m_files;
    ImportQueue m_queue;
    QString m_database;
    bool m_jsonSummary = false;
    bool m_interrupted = false;
    bool m_failed = false;
    bool m_asked = false;
    bool m_hasEnded = false;           ///< the present file was not cut short
    bool m_wasCut = false;             ///< some file was
    std::optional<Error> m_inputError; ///< of the present file
    Pipeline *m_running = nullptr;
    std::unique_ptr<InputSpool> m_spool;
    bool m_spooling = false;
    Input m_input;
    QStringList m_notes; ///< of the present file
    QList<PipelineSnapshot> m_done;
};

} // namespace penstock
