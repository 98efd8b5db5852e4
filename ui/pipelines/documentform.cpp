// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/documentform.h"

#include "core/pipeline/document/pipelinedocument.h"
#include "ui/common/fileedit.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QSignalBlocker>

namespace penstock {

namespace {

const QString nameKey = QStringLiteral("name");
const QString sourceKey = QStringLiteral("source");
const QString sinksKey = QStringLiteral("sinks");
const QString typeKey = QStringLiteral("type");
const QString pathKey = QStringLiteral("path");
const QString connectionKey = QStringLiteral("connection");
const QString databaseKey = QStringLiteral("database");

bool hasPath(const QString &type)
{
    return type == u"file" || type == u"csv" || type == u"tail";
}

/// Leaves what a person is typing in alone.
void setText(QLineEdit *edit, const QString &text)
{
    if (edit->text() != text)
        edit->setText(text);
}

void put(QJsonObject &object, const QString &key, const QString &value)
{
    if (value.isEmpty())
        object.remove(key);
    else
        object.insert(key, value);
}

} // namespace

DocumentForm::DocumentForm(const QStringList &connections, QWidget *parent)
    : QWidget(parent),
      m_name(new QLineEdit(this)),
      m_source(new QComboBox(this)),
      m_path(new FileEdit(tr("The file to read"), {tr("All files (*)")}, this)),
      m_connection(new QComboBox(this)),
      m_database(new QLineEdit(this)),
      m_form(new QFormLayout(this))
{
    m_name->setPlaceholderText(tr("what the monitor calls it"));
    m_source->addItem(tr("A file of line protocol"), QStringLiteral("file"));
    m_source->addItem(tr("Lines in the document"), QStringLiteral("text"));
    m_source->addItem(tr("A CSV file"), QStringLiteral("csv"));
    m_source->addItem(tr("A file of line protocol that grows"), QStringLiteral("tail"));
    m_source->addItem(tr("What programs write to this port (listener)"), QStringLiteral("listener"));
    m_source->addItem(tr("Measures of this computer"), QStringLiteral("system"));
    m_source->setPlaceholderText(tr("another, see the document"));
    m_connection->addItems(connections);
    m_connection->setPlaceholderText(tr("by its address, see the document"));
    m_path->setAccessibleName(tr("The file to read"));
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(spacing::small);
    m_form->addRow(tr("&Name"), m_name);
    m_form->addRow(tr("&Reads"), m_source);
    m_form->addRow(tr("&File"), m_path);
    m_form->addRow(tr("Writes &to"), m_connection);
    m_form->addRow(tr("&Database"), m_database);
    connect(m_name, &QLineEdit::textEdited, this, &DocumentForm::fieldEdited);
    connect(m_source, &QComboBox::activated, this, &DocumentForm::fieldEdited);
    connect(m_path, &FileEdit::edited, this, &DocumentForm::fieldEdited);
    connect(m_connection, &QComboBox::activated, this, &DocumentForm::fieldEdited);
    connect(m_database, &QLineEdit::textEdited, this, &DocumentForm::fieldEdited);
}

QJsonObject DocumentForm::fresh(const QString &connection, const QString &database)
{
    return {
        {QStringLiteral("schema"), QStringLiteral("penstock pipeline")},
        {QStringLiteral("version"), PipelineDocument::version},
        {nameKey, tr("New pipeline")},
        {sourceKey, QJsonObject{{typeKey, QStringLiteral("file")}, {pathKey, QString()}}},
        {sinksKey, QJsonArray{QJsonObject{
                       {typeKey, QStringLiteral("influx")}, {connectionKey, connection}, {databaseKey, database}}}}};
}

QString DocumentForm::sourceType() const
{
    return m_source->currentData().toString();
}

void DocumentForm::present(const QJsonObject &document)
{
    m_document = document;
    const QJsonObject source = document[sourceKey].toObject();
    const QJsonObject sink = document[sinksKey].toArray().first().toObject();
    setText(m_name, document[nameKey].toString());
    m_source->setCurrentIndex(m_source->findData(source[typeKey].toString()));
    if (m_path->path() != source[pathKey].toString()) {
        const QSignalBlocker isNoEdit(m_path);
        m_path->setPath(source[pathKey].toString());
    }
    m_connection->setCurrentIndex(m_connection->findText(sink[connectionKey].toString()));
    setText(m_database, sink[databaseKey].toString());
    const bool isInflux = sink[typeKey].toString() == u"influx";
    m_connection->setEnabled(isInflux && !sink.contains(QStringLiteral("url")));
    m_database->setEnabled(isInflux);
    showSourceFields();
}

void DocumentForm::showSourceFields()
{
    const bool shows = hasPath(sourceType());
    m_path->setVisible(shows);
    m_form->labelForField(m_path)->setVisible(shows);
}

/// What other kinds of sources have is no part of this one.
QJsonObject DocumentForm::source() const
{
    const QString type = sourceType();
    QJsonObject source = m_document[sourceKey].toObject();
    if (source[typeKey].toString() != type) {
        source = QJsonObject{{typeKey, type}};
        if (type == u"text")
            source.insert(QStringLiteral("lines"), QJsonArray{QStringLiteral("measurement,tag=a field=1")});
    }
    if (hasPath(type))
        source.insert(pathKey, m_path->path());
    return source;
}

void DocumentForm::fieldEdited()
{
    put(m_document, nameKey, m_name->text());
    if (!sourceType().isEmpty())
        m_document.insert(sourceKey, source());
    QJsonArray sinks = m_document[sinksKey].toArray();
    QJsonObject sink = sinks.first().toObject();
    if (sink[typeKey].toString() == u"influx") {
        if (m_connection->currentIndex() >= 0)
            sink.insert(connectionKey, m_connection->currentText());
        sink.insert(databaseKey, m_database->text());
        sinks.replace(0, sink);
        m_document.insert(sinksKey, sinks);
    }
    showSourceFields();
    Q_EMIT edited(m_document);
}

} // namespace penstock
