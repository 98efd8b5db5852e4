// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QSize>
#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace penstock {

/// Pictures of windows, as files in a folder, and what is wrong in them that a program can see.
class Album
{
public:
    /// `only`: a part of the names of the pictures that are wanted; empty: all. `folder` empty: none is written.
    Album(const QString &folder, const QString &only) : m_folder(folder), m_only(only) {}

    /// Whether any picture whose name begins so is wanted.
    bool wants(const QString &name) const { return m_only.isEmpty() || name.contains(m_only) || m_only.contains(name); }
    /// Shows the widget in that size (invalid: its own), waits until `ready`, and takes it.
    void take(const QString &name, QWidget &widget, const QSize &size = {}, const std::function<bool()> &ready = {});

    /// Until it is true; a fault when it does not become so.
    void await(const QString &name, const std::function<bool()> &ready);

    /// A fault: what should be on the picture is not there.
    void miss(const QString &name, const QString &what);

    int count() const { return m_count; }
    /// Of all that was seen on the pictures: "penstock::AboutBox".
    const QSet<QString> &classes() const { return m_classes; }
    /// "dialogs/about: QLabel "Version 1…" needs 120 of 90"
    const QStringList &faults() const { return m_faults; }

private:
    void judge(const QString &name, const QWidget &widget);

    QString m_folder;
    QString m_only;
    int m_count = 0;
    QStringList m_faults;
    QSet<QString> m_known; ///< faults that more than one picture would tell of
    QSet<QString> m_classes;
    QStringList m_titles; ///< of the main window's menus
};

/// Texts of labels, buttons, boxes and tabs in the widget that do not fit where they stand, each with how much they
/// need and have. Those that are shortened by "…" on purpose tell the whole in a tool tip, and do not count.
QStringList cutTexts(const QWidget &widget);

} // namespace penstock
