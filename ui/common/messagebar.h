// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace penstock {

class ElidingButton;
class NameField;

/// An inline message above the thing it speaks of: what, where, what to do; the server's own words behind "Details".
/// What went well goes away by itself, unless it is pointed at or offers something to do.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Information, Success, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr); ///< hidden until something is shown

    void showError(const Error &error);
    void showMessage(Kind kind, const QString &text, const QString &details = {});
    /// One button beside the text ("Undo", "Retry"); pressing it emits actionTriggered() and hides the bar, unless that
    /// leads to what it speaks of.
    void setAction(const QString &text, bool hidesBar = true);
    /// The same for where several speak: pressing it does this, and emits nothing.
    void setAction(const QString &text, const std::function<void()> &deed, bool hidesBar = true);
    /// Where it leads is there, or is not any more and it says why not. Until the next message.
    void setActionPossible(bool isPossible, const QString &reason = {});
    /// A second button beside the first, which does this and hides the bar. It stays until the next message.
    void addAction(const QString &text, const std::function<void()> &deed);
    /// The action waits until this was typed beside it, letter by letter, but for spaces around it; `name`: what is
    /// asked for, for the field. It stays so until the next message.
    void requireTyped(const QString &name, const QString &text);
    void clear();
    bool hasAction() const; ///< on view
    QString text() const;   ///< on view

    static constexpr int successMs = 6'000; ///< how long a message of success stays

Q_SIGNALS:
    void actionTriggered();
    void said(); ///< something new is on view
    void cleared();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateIcon();
    void setDetails(const QString &details);
    void act();
    void fade();

    Kind m_kind = Kind::Information;
    bool m_actionHides = true;
    std::function<void()> m_deed; ///< of the action; none: it is emitted
    std::function<void()> m_otherDeed;
    QTimer m_life{this};
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    NameField *m_typed = nullptr; ///< what must be typed before the action
    ElidingButton *m_action = nullptr;
    QToolButton *m_other = nullptr; ///< once there is a second action
    QToolButton *m_detailsButton = nullptr;
    QToolButton *m_close = nullptr;
    QPlainTextEdit *m_details = nullptr; ///< once there are any
};

} // namespace penstock
