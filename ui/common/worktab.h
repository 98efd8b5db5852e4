// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/savedtab.h"

#include <QIcon>
#include <QWidget>

namespace penstock {

/// A tab of the window's centre: a text, the server and database that it is for, and what Run makes of it. Its focus
/// proxy is where the text is written.
class WorkTab : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The one that a widget is in; null: it is in none.
    static const WorkTab *of(const QWidget *widget)
    {
        while (widget && !qobject_cast<const WorkTab *>(widget))
            widget = widget->parentWidget();
        return static_cast<const WorkTab *>(widget);
    }

    virtual QString profileId() const = 0;
    virtual QString database() const = 0;
    virtual void setTarget(const QString &profileId, const QString &database) = 0;

    /// What survives the window, under the tab's object name.
    virtual SavedTab saved() const = 0;
    virtual void restore(const SavedTab &saved) = 0;

    /// Where the focus goes from one to the next.
    virtual QList<QWidget *> parts() { return {this}; }

    virtual QString title() const = 0;
    virtual QString toolTipText() const = 0;
    virtual QIcon icon() const = 0; ///< while nothing runs
    virtual bool isBlank() const = 0;

    virtual void run() = 0;
    virtual void runAll() { run(); }
    virtual void stop() = 0;
    virtual bool isRunning() const = 0;
    virtual QString status() const = 0;

Q_SIGNALS:
    void titleChanged();
    void edited(); ///< saved() is another one now
    void runningChanged(bool running);
    void statusChanged(const QString &status);
};

} // namespace penstock
