// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/answerexport.h"

#include "core/answer/answerfile.h"
#include "core/answer/lineschema.h"
#include "core/async/background.h"
#include "core/query/query.h"

#include <algorithm>
#include <new>

namespace penstock {

namespace {

std::unexpected<Error> unwritten(const Error &error)
{
    return failure(error.kind, AnswerExport::tr("%1 Choose another place, or make room.").arg(error.message));
}

} // namespace

struct AnswerExport::Work
{
    QString path;
    ExportStyle style;
    QStringList statements;
    std::unique_ptr<AnswerFile> file{};
    std::atomic<qint64> bytes = 0;

    Status write(const Batch &batch, const std::stop_token &stop)
    {
        if (!file) {
            Result<std::unique_ptr<AnswerFile>> made = AnswerFile::create(path, style, statements);
            if (!made)
                return unwritten(made.error());
            file = *std::move(made);
        }
        Status status;
        try {
            status = file->writer().write(batch, stop);
        } catch (const std::bad_alloc &) {
            return failure(Error::Kind::TooLarge, AnswerExport::tr("There is not enough memory for the answer."));
        }
        bytes = file->bytes();
        return status ? status : unwritten(status.error());
    }

    Status commit(const std::stop_token &stop)
    {
        if (const Status made = write({}, stop); !made) // also of an answer without rows
            return made;
        Status status = file->writer().finish();
        if (status && !stop.stop_requested())
            status = file->commit();
        bytes = file->bytes();
        return status ? status : unwritten(status.error());
    }
};

AnswerExport::AnswerExport(const QString &path, const ExportStyle &style, const Query &query, QObject *parent)
    : Job(parent),
      m_path(path),
      m_style(style),
      m_database(query.database),
      m_language(query.script.language()),
      m_work(std::make_shared<Work>(path, style, query.script.statementTexts()))
{
}

AnswerExport::~AnswerExport()
{
    m_stop.request_stop();
}

void AnswerExport::abort()
{
    m_stop.request_stop();
    m_waiting.clear();
    if (m_schema)
        m_schema->cancel();
}

qint64 AnswerExport::writtenBytes() const
{
    return m_work->bytes;
}

void AnswerExport::open(Client &client)
{
    if (m_isOpen || m_schema || !isRunning())
        return;
    const bool isKnown =
        !m_style.lines || !m_style.lines->tagsOf.isEmpty() || m_database.isEmpty() || m_language == Language::Flux;
    if (isKnown) {
        begin();
        return;
    }
    m_schema = new LineSchema(client, m_database, this);
    connect(m_schema, &Job::finished, this, [this, schema = m_schema.get()] { schemaCame(*schema); });
}

void AnswerExport::schemaCame(const LineSchema &schema)
{
    if (schema.state() == State::Succeeded) {
        LineStyle style = m_style.lines.value_or(LineStyle());
        schema.refine(&style, {}, {});
        m_work->style.lines = style;
        begin();
    } else if (schema.state() == State::Failed) {
        fail(failure(schema.error().kind,
                     tr("Which columns are tags could not be found out: %1").arg(schema.error().message))
                 .error());
    }
}

void AnswerExport::begin()
{
    m_isOpen = true;
    next();
    Q_EMIT busyChanged();
}

void AnswerExport::append(const BatchPtr &batch)
{
    m_isCut = m_isCut || std::ranges::any_of(batch->notes, &Batch::Note::cut);
    if (batch->rowCount() > 0 && isRunning())
        m_waiting.push_back(batch);
    next();
}

void AnswerExport::complete()
{
    m_isComplete = true;
    if (m_isCut)
        fail(failure(Error::Kind::Server, tr("%1 was not written: rows are missing, as the messages say.").arg(m_path))
                 .error());
    next();
}

void AnswerExport::next()
{
    if (!m_isOpen || m_isWriting || !isRunning())
        return;
    if (m_waiting.empty()) {
        if (m_isComplete)
            commit();
        return;
    }
    const BatchPtr batch = m_waiting.front();
    m_waiting.pop_front();
    m_isWriting = true;
    const auto work = [work = m_work, batch, stop = m_stop.get_token()] { return work->write(*batch, stop); };
    runInBackground(this, work, [this, batch](const Status &status) { written(batch, status); });
}

void AnswerExport::written(const BatchPtr &batch, const Status &status)
{
    m_isWriting = false;
    if (!status)
        fail(status.error());
    if (!isRunning())
        return;
    m_rows += batch->rowCount();
    next();
    Q_EMIT busyChanged();
}

void AnswerExport::commit()
{
    m_isWriting = true;
    const auto work = [work = m_work, stop = m_stop.get_token()] { return work->commit(stop); };
    runInBackground(this, work, [this](const Status &status) {
        if (!status) {
            fail(status.error());
            return;
        }
        if (const LineTableWriter *const lines = m_work->file->writer().lines()) {
            m_refused = lines->refusedCount();
            m_refusal = lines->refusal();
        }
        m_notFiniteNulls = m_work->file->writer().notFiniteNulls();
        succeed();
    });
}

} // namespace penstock
