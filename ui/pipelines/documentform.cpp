// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/documentform.h"

#include "core/pipeline/document/pipelinedocument.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"
#include "ui/pipelines/brokerfields.h"
#include "ui/pipelines/documentfields.h"
#include "ui/pipelines/freshparts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

const QString nameKey = QStringLiteral("name");
const QString sourceKey = QStringLiteral("source");
const QString sinksKey = QStringLiteral("sinks");
const QString policyKey = QStringLiteral("policy");
const QString typeKey = QStringLiteral("type");
const QString formatKey = QStringLiteral("format");

constexpr int indent = spacing::medium; // of what belongs to a source or a sink
constexpr qsizetype shownSinks = 2;     // further ones are in the text

/// Whether its records need rules to be points.
bool takesMessages(const QJsonObject &source)
{
    const QString type = source[typeKey].toString();
    return (type == u"kafka" || type == u"mqtt") && source[formatKey].toString() != u"line_protocol";
}

} // namespace

DocumentForm::DocumentForm(const QStringList &connections, SecretStore *keyring, QWidget *parent)
    : QWidget(parent),
      m_connections(connections),
      m_keyring(keyring),
      m_name(new QLineEdit(this)),
      m_source(new QComboBox(this)),
      m_note(new RoleLabel(ThemeRole::Muted, this)),
      m_more(new QToolButton(this)),
      m_folded(new QWidget(this))
{
    m_name->setPlaceholderText(tr("what the monitor calls it"));
    m_source->addItem(tr("A file of line protocol"), QStringLiteral("file"));
    m_source->addItem(tr("Lines in the document"), QStringLiteral("text"));
    m_source->addItem(tr("A CSV file"), QStringLiteral("csv"));
    m_source->addItem(tr("A file of line protocol that grows"), QStringLiteral("tail"));
    m_source->addItem(tr("What programs write to this port (listener)"), QStringLiteral("listener"));
    m_source->addItem(tr("Kafka"), QStringLiteral("kafka"));
    m_source->addItem(tr("MQTT"), QStringLiteral("mqtt"));
    m_source->addItem(tr("What a server answers (copy)"), QStringLiteral("query"));
    m_source->addItem(tr("Measures of this computer"), QStringLiteral("system"));
    m_source->setPlaceholderText(tr("another, see the document"));
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_note->setWordWrap(true);
    for (qsizetype i = 0; i < shownSinks; ++i) {
        auto *sink = new QComboBox(this);
        if (i > 0)
            sink->addItem(tr("nothing else"), QString());
        sink->addItem(tr("InfluxDB"), QStringLiteral("influx"));
        sink->addItem(tr("A CSV file"), QStringLiteral("csv"));
        sink->setPlaceholderText(tr("another, see the document"));
        sink->setAccessibleName(i == 0 ? tr("Writes to") : tr("Writes as well to"));
        m_sinks += sink;
        connect(sink, &QComboBox::activated, this, [this, i] { sinkChosen(i); });
    }
    m_more->setText(tr("&More"));
    m_more->setCheckable(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setIcon(themedIcon(QStringLiteral("chevron-right")));
    m_more->setAutoRaise(true);
    m_folded->hide();
    makeParts();
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &name) {
        if (name.isEmpty())
            m_document.remove(nameKey);
        else
            m_document.insert(nameKey, name);
        tell();
    });
    connect(m_source, &QComboBox::activated, this, &DocumentForm::sourceChosen);
    connect(m_more, &QToolButton::toggled, this, [this](bool isOpen) {
        m_more->setIcon(themedIcon(isOpen ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
        m_folded->setVisible(isOpen);
        lineUp();
    });
}

void DocumentForm::makeParts()
{
    const auto addRow = [this](QVBoxLayout *column, const QString &label, QWidget *field) {
        auto *row = new QFormLayout;
        row->setSpacing(spacing::small);
        row->addRow(label, field);
        column->addLayout(row);
        m_names += row->labelForField(field);
    };
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, spacing::small, 0);
    column->setSpacing(spacing::small);
    addRow(column, tr("&Name"), m_name);
    addRow(column, tr("&Reads"), m_source);
    column->addWidget(m_note);
    m_sourceFields = makeSection(column);
    const QStringList labels{tr("&Writes to"), tr("An&d to")};
    for (qsizetype i = 0; i < shownSinks; ++i) {
        column->addSpacing(spacing::small);
        addRow(column, labels.at(i), m_sinks.at(i));
        m_sinkFields += makeSection(column);
    }
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addWidget(m_folded);
    column->addStretch();
    auto *folded = new QVBoxLayout(m_folded);
    folded->setContentsMargins(0, 0, 0, 0);
    folded->setSpacing(spacing::small);
    for (qsizetype i = 0; i < shownSinks; ++i)
        m_moreOfSinks += makeSection(folded);
    m_policy = makeSection(folded);
}

DocumentForm::Section DocumentForm::makeSection(QVBoxLayout *column) const
{
    Section section;
    section.place = new QVBoxLayout;
    section.place->setContentsMargins(indent, 0, 0, 0);
    column->addLayout(section.place);
    return section;
}

QJsonObject DocumentForm::fresh(const QString &connection, const QString &database)
{
    return {{QStringLiteral("schema"), QStringLiteral("penstock pipeline")},
            {QStringLiteral("version"), PipelineDocument::version},
            {nameKey, tr("New pipeline")},
            {sourceKey, freshSource(QStringLiteral("file"), {})},
            {sinksKey, QJsonArray{freshSink(QStringLiteral("influx"), connection, database)}}};
}

void DocumentForm::fill(Section &section, const QString &shape, const QList<DocumentField> &fields,
                        const QJsonObject &object, std::function<void(const QJsonObject &)> take)
{
    if (section.shape != shape || !section.fields) {
        const QString focused = section.fields ? section.fields->focused() : QString();
        if (section.fields) { // one of its fields may be telling of a change just now
            section.place->removeWidget(section.fields);
            section.fields->disconnect(this);
            section.fields->hide();
            section.fields->deleteLater();
        }
        section.shape = shape;
        section.fields = new DocumentFields(fields, m_connections, m_keyring, this);
        section.place->addWidget(section.fields);
        section.fields->setVisible(!fields.isEmpty());
        connect(section.fields, &DocumentFields::edited, this, std::move(take));
        section.fields->focus(focused);
    }
    section.fields->present(object);
}

void DocumentForm::present(const QJsonObject &document)
{
    m_document = document;
    if (const QString name = document[nameKey].toString(); m_name->text() != name)
        m_name->setText(name);
    presentSource();
    for (qsizetype i = 0; i < shownSinks; ++i)
        presentSink(i);
    fill(m_policy, policyKey, documentfields::ofPolicy(), document[policyKey].toObject(),
         [this](const QJsonObject &policy) {
             if (policy.isEmpty())
                 m_document.remove(policyKey);
             else
                 m_document.insert(policyKey, policy);
             tell();
         });
    lineUp();
}

/// All fields that can be seen begin at one line.
void DocumentForm::lineUp()
{
    QList<Section> sections{m_sourceFields};
    sections += m_sinkFields;
    if (m_more->isChecked()) {
        sections += m_moreOfSinks;
        sections += m_policy;
    }
    QList<QWidget *> indented;
    for (const Section &section : std::as_const(sections))
        indented += section.fields ? section.fields->names() : QList<QWidget *>();
    int widest = 0;
    for (const QWidget *const name : std::as_const(m_names))
        widest = std::max(widest, name->sizeHint().width());
    for (const QWidget *const name : std::as_const(indented))
        widest = std::max(widest, indent + name->sizeHint().width());
    for (QWidget *const name : std::as_const(m_names))
        name->setMinimumWidth(widest);
    for (QWidget *const name : std::as_const(indented))
        name->setMinimumWidth(widest - indent);
}

void DocumentForm::presentSource()
{
    const QJsonObject source = m_document.value(sourceKey).toObject();
    const QString type = source[typeKey].toString();
    m_source->setCurrentIndex(m_source->findData(type));
    m_note->setText(tr("Standard input is for the command line: penstock-cli sink run. A window has none."));
    m_note->setVisible(type == u"stdin");
    const QString format = source[formatKey].toString();
    fill(m_sourceFields, type + u' ' + format, documentfields::ofSource(type, format), source,
         [this](const QJsonObject &edited) { takeSource(edited); });
}

void DocumentForm::takeSource(const QJsonObject &edited)
{
    const bool hasNewFormat = edited[formatKey] != m_document.value(sourceKey).toObject().value(formatKey);
    m_document.insert(sourceKey, hasNewFormat ? documentfields::withoutOtherFormats(edited) : edited);
    tell();
}

QJsonObject DocumentForm::sinkAt(qsizetype index) const
{
    return m_document.value(sinksKey).toArray().at(index).toObject();
}

void DocumentForm::presentSink(qsizetype index)
{
    const bool isThere = index < m_document.value(sinksKey).toArray().size();
    const QJsonObject sink = isThere ? sinkAt(index) : QJsonObject();
    const QString type = sink[typeKey].toString();
    m_sinks.at(index)->setCurrentIndex(m_sinks.at(index)->findData(type));
    const bool hasRule = takesMessages(m_document.value(sourceKey).toObject());
    const auto take = [this, index](const QJsonObject &edited) { setSink(index, edited); };
    fill(m_sinkFields[index], hasRule ? type + QStringLiteral(" of messages") : type,
         documentfields::ofSink(type, hasRule), sink, take);
    fill(m_moreOfSinks[index], type, documentfields::moreOfSink(type), sink, take);
}

void DocumentForm::setSink(qsizetype index, const QJsonObject &sink)
{
    QJsonArray sinks = m_document.value(sinksKey).toArray();
    if (index < sinks.size())
        sinks.replace(index, sink);
    else
        sinks += sink;
    m_document.insert(sinksKey, sinks);
    tell();
}

/// What other kinds of sources have is no part of this one.
void DocumentForm::sourceChosen()
{
    const QString type = m_source->currentData().toString();
    if (m_document.value(sourceKey).toObject().value(typeKey).toString() == type)
        return;
    m_document.insert(sourceKey, freshSource(type, m_connections.value(0)));
    tell();
}

void DocumentForm::sinkChosen(qsizetype index)
{
    const QString type = m_sinks.at(index)->currentData().toString();
    QJsonArray sinks = m_document.value(sinksKey).toArray();
    const bool isThere = index < sinks.size();
    if (isThere ? sinkAt(index).value(typeKey).toString() == type : type.isEmpty())
        return;
    if (!type.isEmpty()) {
        setSink(index, freshSink(type, m_connections.value(0), {}));
        return;
    }
    sinks.removeAt(index);
    m_document.insert(sinksKey, sinks);
    tell();
}

void DocumentForm::tell()
{
    Q_EMIT edited(m_document);
}

} // namespace penstock
