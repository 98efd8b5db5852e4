// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelinesnapshot.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace penstock {

struct Error;

/// What can be done with the rows that a run did not store: look at their file, where it lies, write them once more
/// when they are mended, or save those that are known where there is no file. Each sink has a file of its own.
class RejectsActions final : public QWidget
{
    Q_OBJECT

public:
    explicit RejectsActions(QWidget *parent = nullptr); ///< hidden while there are no such rows

    void present(const PipelineSnapshot &snapshot);

Q_SIGNALS:
    void sendAgainRequested(const QString &file);       ///< a table like the one that they come from
    void linesSentAgainRequested(const QString &lines); ///< line protocol
    void saved(const QString &path);
    void failed(const penstock::Error &error);

private:
    /// Where the rows that one sink did not store are.
    struct Kept
    {
        QString whose;
        QString file;

        bool operator==(const Kept &) const = default;
    };

    QPushButton *add(const QString &text, const QString &toolTip, void (RejectsActions::*act)());
    bool isThere();
    void openFile();
    void openFolder();
    void sendAgain();
    void chooseFile();
    void presentFiles(const QList<Kept> &files);
    void save(const QString &path);

    QComboBox *m_which = nullptr; ///< whose rows, where several sinks have some
    QPushButton *m_open = nullptr;
    QPushButton *m_folder = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_save = nullptr;
    QList<Kept> m_files;
    QString m_file;
    QString m_source;
    QList<RejectedRow> m_rows;
};

} // namespace penstock
