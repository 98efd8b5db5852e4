// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace penstock {

class ResultSet;

/// What the server said beside the rows. More messages than a person reads are counted, not listed.
class NotesView final : public QListWidget
{
    Q_OBJECT

public:
    explicit NotesView(QWidget *parent = nullptr);

    /// Forgets what was listed. numbered: messages say which statement they are about.
    void begin(bool numbered);

    /// What there is to say of the run itself, below all notes. It does not count as one.
    void setSummary(const QString &text);

    /// Lists what has come since the last time.
    void listNew(const ResultSet &result);

Q_SIGNALS:
    void errorListed(const QString &text);

private:
    std::size_t m_seen = 0;
    bool m_numbered = false;
};

} // namespace penstock
