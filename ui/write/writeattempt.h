// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/defaulttags.h"
#include "core/lineprotocol/precision.h"
#include "ui/services.h"
#include "ui/write/linesoutcome.h"

#include <QObject>
#include <QPointer>

namespace penstock {

class LineEditor;
class LinesWrite;
class LiveReview;
class OpenWork;
class Session;
class WriteQuestion;

/// From "write this" to what came of it: connects, waits for the review by the server's rules, asks what only a person
/// can decide, and writes. One attempt at a time.
class WriteAttempt final : public QObject
{
    Q_OBJECT

public:
    struct Target
    {
        QString profileId{};
        QString database{}; ///< of lines of which no comment says another
        Precision precision = Precision::Nanoseconds;
        DefaultTags tags{};
        QString retentionPolicy{}; ///< the same as the database
        QString file{};            ///< whose lines are written; the editor has its beginning. Empty: the editor's
    };

    /// All of them must outlive it.
    WriteAttempt(const Services &services, LineEditor &editor, LiveReview &review, WriteQuestion &question,
                 QObject *parent = nullptr);
    ~WriteAttempt() override;

    /// Of the editor's text. failed() or ended() follows, unless it is given up before.
    void begin(const Target &target, const QString &sourceName);
    /// The text or the target is another: what was not begun is not written. True when it was under way.
    bool giveUp();
    void stop();

    bool isRunning() const { return m_stage > Stage::Asking; } ///< not while it waits for an answer
    QString progressText() const;                              ///< while it runs

Q_SIGNALS:
    void runningChanged();
    void progressed();
    void failed(const penstock::Error &error);
    /// `text`: the editor's as it was. `touched`: something is otherwise on the server than before.
    void ended(const penstock::LinesOutcome &result, const QString &text, const QString &profileId, bool touched);

private:
    enum class Stage {
        Idle,
        Asking,
        Connecting,
        Reviewing,
        Writing,
    };

    Session *session() const;
    void goOn();
    void ask();
    void write(bool runsStatements);
    void finished();
    void nameWork();
    void setStage(Stage stage);
    void fail(const Error &error);

    const Services &m_services;
    LineEditor &m_editor;
    LiveReview &m_review;
    WriteQuestion &m_question;
    Stage m_stage = Stage::Idle;
    Target m_target;
    QString m_sourceName;
    QPointer<LinesWrite> m_write;
    OpenWork *m_work = nullptr;
    QString m_text; ///< of the write
    quint64 m_leftOut = 0;
};

} // namespace penstock
