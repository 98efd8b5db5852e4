// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/tableexport.h"
#include "ui/answer/exportdialog.h"
#include "ui/common/openwork.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace penstock {

class ExportBar;
class LineSchema;
class MessageBar;
class ResultTableView;

/// Puts the table that is shown into a file: asks how, writes it, and says what has become of it.
class ExportRun final : public QObject
{
    Q_OBJECT

public:
    using Rows = ExportDialog::Rows;

    /// They must outlive this.
    ExportRun(ResultTableView &table, ExportBar &bar, MessageBar &message, QWidget *parent);

    /// Asked for the columns that are tags on the server; none: not known.
    void setTags(const std::function<std::optional<QStringList>()> &tags) { m_tags = tags; }
    /// Asked for the schema of the database, whose job then runs; null: it has none.
    void setSchema(const std::function<LineSchema *()> &schema) { m_schema = schema; }
    /// Asked whether rows of the answer are missing, or still to come.
    void setIncomplete(const std::function<bool()> &isIncomplete) { m_isIncomplete = isIncomplete; }

    void ask(const ExportStyle &style);
    /// The path was chosen by the person.
    void start(const QString &path, const ExportStyle &style, Rows rows = Rows::Shown);

    /// What a file of JSON has lost of so many numbers.
    static QString notFiniteText(std::size_t numbers);

private:
    /// A table as it is shown at one time: what a dialog is opened for is what is written, whatever is shown by then.
    struct Taken
    {
        TableExport::Content all;
        TableExport::Content arranged; ///< sorted and filtered
        TableExport::Content selected;
        QStringList knownTags;
        std::function<LineSchema *()> schema;
        bool isPartial = false;
        bool hasStaged = false; ///< changes that are shown, and are not written

        const TableExport::Content &content(Rows rows) const;
    };

    bool isFree(); ///< else says why not
    void whenArranged(const std::function<void()> &go);
    void arranged();
    ExportDialog::Offer offer(const Taken &taken) const;
    Taken take() const;
    void start(const Taken &taken, const QString &path, const ExportStyle &style, Rows rows);
    void learn(const Taken &taken, const TableExport::Content &content, const QString &path, const ExportStyle &style);
    void write(const TableExport::Content &content, const QString &path, const ExportStyle &style,
               const QString &warning = {});
    void finished(const TableExport &job, const QString &warning);
    std::optional<OpenWork::Words> words() const;
    void stop();

    ResultTableView &m_table;
    ExportBar &m_bar;
    MessageBar &m_message;
    QWidget *m_parent;
    std::function<std::optional<QStringList>()> m_tags;
    std::function<LineSchema *()> m_schema;
    std::function<bool()> m_isIncomplete;
    QPointer<LineSchema> m_learning;
    OpenWork *m_work = nullptr;
    std::function<void()> m_awaiting;       ///< what waits for the filter
    std::shared_ptr<const Table> m_awaited; ///< of this table
    QString m_path;                         ///< that is written, or will be
    bool m_isStopped = false;               ///< by a person, while it learns
    // Of what is being written, when that began:
    bool m_isPartial = false; ///< it was not all rows
    bool m_hasStaged = false;
};

} // namespace penstock
