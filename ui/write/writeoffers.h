// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace penstock {

class MessageBar;
struct LinesOutcome;

/// What a tab for lines says and offers to do about it: too much text becomes a file, refused lines are saved.
class WriteOffers final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it; `parent`: of dialogs.
    WriteOffers(MessageBar &message, QWidget &parent);

    /// So much text would hold the window up while it is laid out. fileMade() follows when that is wanted.
    void offerFile(const QString &pasted);
    /// With all refused lines, and not only those that are marked.
    void showResult(const LinesOutcome &result);

Q_SIGNALS:
    void fileMade(const QString &file);

private:
    void offer(const QString &text, std::function<void()> action);
    void makeFile(const QString &text);
    void saveRefused(const QString &rejectsFile);

    MessageBar &m_message;
    QWidget &m_parent;
    std::function<void()> m_action; ///< of the message that is shown
};

} // namespace penstock
