// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/fileheadjob.h"

#include <QObject>
#include <QPointer>

namespace penstock {

class LineEditor;
struct Error;

/// A file whose lines are written as they are, whatever its size: an editor shows its beginning, which nobody can
/// change.
class LinesFile final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 shownBytes = 256 * 1024; ///< of its text, at most

    /// `editor` must outlive it.
    explicit LinesFile(LineEditor &editor, QObject *parent = nullptr);

    /// Once. shown() or failed() follows.
    void show(const QString &path);

    const QString &path() const { return m_path; } ///< empty: there is none
    bool isSet() const { return !m_path.isEmpty(); }
    bool isShown() const { return m_isShown; }
    QString name() const;
    /// What is to be known of it, for people: "the beginning of big.lp.gz (3.2 GiB)".
    QString description() const;

Q_SIGNALS:
    void shown();
    void failed(const penstock::Error &error);

private:
    void take(const FileHeadJob &job);

    LineEditor &m_editor;
    QString m_path;
    FileHead m_head; ///< without its text
    bool m_isShown = false;
};

} // namespace penstock
