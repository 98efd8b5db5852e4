// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace penstock {

/// Something that a person can start, and that would be cut off with the window or the tab that it is in: it says
/// whether it is under way, and can be stopped. Found among the children of what is to be closed.
class OpenWork final : public QObject
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;    ///< of the question: "A backup is running"
        QString what;     ///< a sentence
        QString loss;     ///< what becomes of it when it is stopped now; a sentence or two
        QString quitVerb; ///< "Stop the backup and quit"
    };

    /// `words`: nothing while it is not under way. `stop`: end() follows, at once or later. The owner is its parent.
    OpenWork(QObject *owner, std::function<std::optional<Words>()> words, std::function<void()> stop);

    std::optional<Words> words() const { return m_words(); }
    void stop() { m_stop(); }
    /// To be called by the owner, when it is not under way any more: in whatever way it has ended.
    void end() { Q_EMIT ended(); }

    /// Those under way among the children of `place`, theirs included.
    static QList<OpenWork *> in(const QObject &place);

Q_SIGNALS:
    void ended();

private:
    const std::function<std::optional<Words>()> m_words;
    const std::function<void()> m_stop;
};

} // namespace penstock
